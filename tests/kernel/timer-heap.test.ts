import { expect, test } from 'vitest';
import { BaseEventLoop } from '#kernel/event-loop.ts';
import { TimerHandle } from '#kernel/handle.ts';
import { activate } from '#kernel/running.ts';
import { Runtime } from '#kernel/runtime.ts';
import { type Timer, TimerHeap } from '#kernel/timer-heap.ts';

activate(new Runtime());
const loop = new BaseEventLoop();

function timer(deadline: number): TimerHandle {
  return new TimerHandle(deadline, () => {}, [], loop, null);
}

test('timers leave by deadline, equal ones in the order they were set', () => {
  const heap = new TimerHeap();
  const set: TimerHandle[] = [];
  for (let i = 0; i < 2_000; i += 1) {
    const handle = timer((i * 7_919) % 101);
    set.push(handle);
    heap.push(handle._deadline, handle);
  }
  const left: Timer[] = [];
  for (let now = 0; now <= 101; now += 1) {
    for (let due = heap.popDue(now); due !== null; due = heap.popDue(now)) left.push(due);
  }
  const expected = set
    .map((handle, index) => ({ handle, index }))
    .sort((a, b) => a.handle._deadline - b.handle._deadline || a.index - b.index)
    .map(({ handle }) => handle);
  expect(left).toEqual(expected);
  expect(heap.next()).toBe(Infinity);
});

test('a timer that is not due stays', () => {
  const heap = new TimerHeap();
  heap.push(5, timer(5));
  expect(heap.popDue(4)).toBeNull();
  expect(heap.next()).toBe(5);
});

test('cancelled timers do not hold the clock back, and a majority of them is swept', () => {
  const heap = new TimerHeap();
  const handles = Array.from({ length: 1_000 }, (_, i) => timer(i));
  for (const handle of handles) heap.push(handle._deadline, handle);
  for (const handle of handles.slice(0, 900)) {
    expect(heap.cancel(handle)).toBe(true);
    expect(heap.cancel(handle)).toBe(false);
  }
  expect(heap.next()).toBe(900);
  expect(heap.size).toBe(100);
  const rest: number[] = [];
  for (let due = heap.popDue(2_000); due !== null; due = heap.popDue(2_000)) {
    rest.push((due as TimerHandle)._deadline);
  }
  expect(rest).toEqual(Array.from({ length: 100 }, (_, i) => 900 + i));
});
