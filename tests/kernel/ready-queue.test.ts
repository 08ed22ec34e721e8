import { expect, test } from 'vitest';
import { ReadyQueue, type Runnable } from '#kernel/ready-queue.ts';

test('entries leave in the order they came, also when the ring wraps and grows', () => {
  const queue = new ReadyQueue();
  const entries: Runnable[] = Array.from({ length: 500 }, () => ({ _fire() {} }));
  const left: Runnable[] = [];
  let next = 0;
  while (left.length < entries.length) {
    for (let i = 0; i < 7 && next < entries.length; i += 1) queue.push(entries[next++] as Runnable);
    for (let i = 0; i < 3 && queue.size > 0; i += 1) left.push(queue.shift());
  }
  expect(left.map((entry) => entries.indexOf(entry))).toEqual(entries.map((_, i) => i));
  expect(queue.size).toBe(0);
});

test('an entry can be promoted to the front, also across the end of the ring', () => {
  const queue = new ReadyQueue();
  for (let i = 0; i < 62; i += 1) queue.push({ _fire() {} });
  for (let i = 0; i < 62; i += 1) queue.shift();
  const entries: Runnable[] = Array.from({ length: 5 }, () => ({ _fire() {} }));
  for (const entry of entries) queue.push(entry);
  queue.promote(3);
  queue.promote(0);
  expect(queue.at(0)).toBe(entries[3]);
  const left = entries.map(() => entries.indexOf(queue.shift()));
  expect(left).toEqual([3, 0, 1, 2, 4]);
});

test('clear empties it', () => {
  const queue = new ReadyQueue();
  queue.push({ _fire() {} });
  queue.clear();
  expect(queue.size).toBe(0);
});
