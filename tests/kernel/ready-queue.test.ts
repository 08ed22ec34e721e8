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

test('clear empties it', () => {
  const queue = new ReadyQueue();
  queue.push({ _fire() {} });
  queue.clear();
  expect(queue.size).toBe(0);
});
