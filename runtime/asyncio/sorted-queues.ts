/** Queues in another order than first come, first served. */
import { repr } from '#kernel/repr.ts';
import { PriorityHeap } from './priority-heap.ts';
import { type ItemStore, Queue } from './queue.ts';

/**
 * Gives the smallest item first. Arrays are compared place by place, so `[priority, what]` works
 * as a tuple does in Python.
 *
 * @example
 * await queue.put([2, 'later']);
 */
export class PriorityQueue<T = unknown> extends Queue<T> {
  constructor(maxsize = 0) {
    super(maxsize, new PriorityHeap<T>());
  }
}

/** Gives the item first that came last. */
export class LifoQueue<T = unknown> extends Queue<T> {
  constructor(maxsize = 0) {
    super(maxsize, new Stack<T>());
  }
}

class Stack<T> implements ItemStore<T> {
  readonly #items: T[] = [];

  get size(): number {
    return this.#items.length;
  }

  add(item: T): void {
    this.#items.push(item);
  }

  take(): T {
    return this.#items.pop() as T;
  }

  items(): readonly T[] {
    return [...this.#items];
  }

  toString(): string {
    return repr(this.#items);
  }
}
