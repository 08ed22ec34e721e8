/**
 * A binary heap that moves items exactly as Python's `heapq` does, so that items which compare
 * equal leave in the same order as there.
 */
import { repr, typeName } from '#kernel/repr.ts';
import type { ItemStore } from './queue.ts';

export class PriorityHeap<T> implements ItemStore<T> {
  readonly #items: T[] = [];

  get size(): number {
    return this.#items.length;
  }

  add(item: T): void {
    this.#items.push(item);
    this.#towardsRoot(0, this.#items.length - 1);
  }

  take(): T {
    const items = this.#items;
    const last = items.pop() as T;
    if (items.length === 0) return last;
    const first = items[0] as T;
    items[0] = last;
    this.#towardsLeaf(0);
    return first;
  }

  #towardsRoot(start: number, from: number): void {
    const items = this.#items;
    const item = items[from] as T;
    let at = from;
    while (at > start) {
      const parent = (at - 1) >> 1;
      if (!isLess(item, items[parent])) break;
      items[at] = items[parent] as T;
      at = parent;
    }
    items[at] = item;
  }

  /** Lets the smaller child move up all the way down, then brings the item back up. */
  #towardsLeaf(from: number): void {
    const items = this.#items;
    const item = items[from] as T;
    let at = from;
    let child = 2 * at + 1;
    while (child < items.length) {
      const right = child + 1;
      if (right < items.length && !isLess(items[child], items[right])) child = right;
      items[at] = items[child] as T;
      at = child;
      child = 2 * at + 1;
    }
    items[at] = item;
    this.#towardsRoot(from, at);
  }

  items(): readonly T[] {
    return [...this.#items];
  }

  toString(): string {
    return repr(this.#items);
  }
}

/** Python's `a < b`: arrays place by place, and no order between things that have none. */
function isLess(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
      if (!isEqual(a[i], b[i])) return isLess(a[i], b[i]);
    }
    return a.length < b.length;
  }
  if (!isOrdered(a) || !isOrdered(b) || typeof a !== typeof b) {
    throw new TypeError(
      `'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
    );
  }
  return (a as number) < (b as number);
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  }
  return a === b;
}

/** Numbers, strings, and objects whose class says how to compare them with `valueOf`. */
function isOrdered(value: unknown): boolean {
  if (typeof value === 'object') {
    return value !== null && value.valueOf !== Object.prototype.valueOf;
  }
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}
