/** Items first in, first out, in an array used as a ring. */
import { repr } from '#kernel/repr.ts';

const FIRST_CAPACITY = 16;

export class Ring<T> {
  #slots: (T | undefined)[] = new Array<T | undefined>(FIRST_CAPACITY);
  #head = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(item: T): void {
    if (this.#size === this.#slots.length) this.#grow();
    this.#slots[(this.#head + this.#size) & (this.#slots.length - 1)] = item;
    this.#size += 1;
  }

  /** Removes and returns the oldest item; there must be one. */
  take(): T {
    const item = this.#slots[this.#head] as T;
    this.#slots[this.#head] = undefined;
    this.#head = (this.#head + 1) & (this.#slots.length - 1);
    this.#size -= 1;
    return item;
  }

  /** What it holds, the oldest first. */
  items(): T[] {
    const mask = this.#slots.length - 1;
    return Array.from({ length: this.#size }, (_, i) => this.#slots[(this.#head + i) & mask] as T);
  }

  #grow(): void {
    const items: (T | undefined)[] = this.items();
    items.length = this.#slots.length * 2;
    this.#slots = items;
    this.#head = 0;
  }

  toString(): string {
    return repr(this.items());
  }
}
