/**
 * What is ready to run, first in first out.
 *
 * A ring over an array whose length is a power of two:
 *
 *      head ─┐         ┌─ head + size
 *   [ . . . a b c d e . . . ]
 *
 * An array with `shift()` moves every entry or changes into a slow representation; the ring
 * does neither, and a steady program allocates nothing here.
 */

/** One entry: a task about to take a step, or a handle with a callback. */
export interface Runnable {
  /** Takes the step or calls the callback. Only the event loop calls it. */
  _fire(): void;
}

const FIRST_CAPACITY = 64;

export class ReadyQueue {
  #ring: (Runnable | null)[] = new Array<Runnable | null>(FIRST_CAPACITY).fill(null);
  #head = 0;
  size = 0;

  push(entry: Runnable): void {
    if (this.size === this.#ring.length) this.#grow();
    this.#ring[(this.#head + this.size) & (this.#ring.length - 1)] = entry;
    this.size += 1;
  }

  /** Takes the first entry; the queue must not be empty. */
  shift(): Runnable {
    const entry = this.#ring[this.#head] as Runnable;
    this.#ring[this.#head] = null;
    this.#head = (this.#head + 1) & (this.#ring.length - 1);
    this.size -= 1;
    return entry;
  }

  /** The entry at `place`, counted from the first. */
  at(place: number): Runnable {
    return this.#ring[(this.#head + place) & (this.#ring.length - 1)] as Runnable;
  }

  /** Moves the entry at `place` to the front; the others keep their order. */
  promote(place: number): void {
    if (place === 0) return;
    const mask = this.#ring.length - 1;
    const entry = this.at(place);
    for (let at = place; at > 0; at -= 1) {
      this.#ring[(this.#head + at) & mask] = this.at(at - 1);
    }
    this.#ring[this.#head] = entry;
  }

  clear(): void {
    this.#ring = new Array<Runnable | null>(FIRST_CAPACITY).fill(null);
    this.#head = 0;
    this.size = 0;
  }

  #grow(): void {
    const old = this.#ring;
    const mask = old.length - 1;
    const ring = new Array<Runnable | null>(old.length * 2).fill(null);
    for (let i = 0; i < this.size; i += 1) ring[i] = old[(this.#head + i) & mask] as Runnable;
    this.#ring = ring;
    this.#head = 0;
  }
}
