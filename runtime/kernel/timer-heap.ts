/**
 * The timers that have not fired, earliest first; equal deadlines in the order they were set.
 *
 * A 4-ary heap in typed arrays. Node `i` has the children `4i + 1 … 4i + 4`:
 *
 *   deadline  Float64  integer nanoseconds, exact up to 2⁵³ (104 days)
 *   sequence  Float64  counts the timers that were set; breaks ties
 *   slot      Int32    where the timer stands in `#timers`
 *
 * Comparing and moving numbers in typed arrays touches no timer, which is what makes it fast
 * with a hundred thousand timers. Cancelling one empties its slot at once; its node stays until it
 * reaches the top, or until empty ones are the majority: then one sweep removes them all.
 */
import type { Runnable } from './ready-queue.ts';

/** What can stand in the heap: the handle of a callback, or a coroutine that sleeps. */
export interface Timer extends Runnable {
  /** Where it stands while it is in the heap; the heap says so. */
  _slot: number;
  /** Number in the trace. */
  _timerId: number;
}

const FIRST_CAPACITY = 64;
const FEWEST_TO_SWEEP = 100;

export class TimerHeap {
  #deadline = new Float64Array(FIRST_CAPACITY);
  #sequence = new Float64Array(FIRST_CAPACITY);
  #slot = new Int32Array(FIRST_CAPACITY);
  readonly #timers: (Timer | null)[] = [];
  readonly #free: number[] = [];
  #nextSequence = 0;
  #cancelled = 0;
  size = 0;

  push(deadline: number, timer: Timer): void {
    if (this.size === this.#deadline.length) this.#grow();
    const slot = this.#free.pop() ?? this.#timers.length;
    this.#timers[slot] = timer;
    timer._slot = slot;
    this.#siftUp(this.size, deadline, this.#nextSequence, slot);
    this.#nextSequence += 1;
    this.size += 1;
  }

  /** The earliest deadline of a timer that still stands, Infinity if there is none. */
  next(): number {
    if (this.#cancelled > 0) this.#dropCancelled();
    return this.size === 0 ? Infinity : (this.#deadline[0] as number);
  }

  /** Removes and returns the earliest timer if it is due at `now`, else null. */
  popDue(now: number): Timer | null {
    while (this.size > 0 && (this.#deadline[0] as number) <= now) {
      const timer = this.#pop();
      if (timer !== null) return timer;
      this.#cancelled -= 1;
    }
    return null;
  }

  /** Takes `timer` out; false if it is not there (any more). */
  cancel(timer: Timer): boolean {
    if (this.#timers[timer._slot] !== timer) return false;
    this.#timers[timer._slot] = null;
    this.#cancelled += 1;
    return true;
  }

  clear(): void {
    this.size = 0;
    this.#timers.length = 0;
    this.#free.length = 0;
    this.#cancelled = 0;
  }

  #dropCancelled(): void {
    if (this.size > FEWEST_TO_SWEEP && this.#cancelled * 2 > this.size) {
      this.#sweep();
      return;
    }
    while (this.size > 0 && this.#timers[this.#slot[0] as number] === null) {
      this.#pop();
      this.#cancelled -= 1;
    }
  }

  /** Removes every cancelled timer and builds the heap anew from the rest. */
  #sweep(): void {
    let kept = 0;
    for (let i = 0; i < this.size; i += 1) {
      const slot = this.#slot[i] as number;
      if (this.#timers[slot] === null) {
        this.#free.push(slot);
      } else {
        this.#deadline[kept] = this.#deadline[i] as number;
        this.#sequence[kept] = this.#sequence[i] as number;
        this.#slot[kept] = slot;
        kept += 1;
      }
    }
    this.size = kept;
    this.#cancelled = 0;
    for (let i = (kept - 2) >> 2; i >= 0; i -= 1) {
      this.#siftDown(
        i,
        this.#deadline[i] as number,
        this.#sequence[i] as number,
        this.#slot[i] as number,
      );
    }
  }

  /** Removes the first node; null if its timer was cancelled. */
  #pop(): Timer | null {
    const slot = this.#slot[0] as number;
    const timer = this.#timers[slot] as Timer | null;
    this.#timers[slot] = null;
    this.#free.push(slot);
    this.size -= 1;
    const last = this.size;
    if (last > 0) {
      this.#siftDown(
        0,
        this.#deadline[last] as number,
        this.#sequence[last] as number,
        this.#slot[last] as number,
      );
    }
    return timer;
  }

  #siftUp(from: number, deadline: number, sequence: number, slot: number): void {
    const deadlines = this.#deadline;
    const sequences = this.#sequence;
    const slots = this.#slot;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = deadlines[parent] as number;
      // Equal deadlines stay: the new timer has the highest sequence of all.
      if (above <= deadline) break;
      deadlines[at] = above;
      sequences[at] = sequences[parent] as number;
      slots[at] = slots[parent] as number;
      at = parent;
    }
    deadlines[at] = deadline;
    sequences[at] = sequence;
    slots[at] = slot;
  }

  #siftDown(from: number, deadline: number, sequence: number, slot: number): void {
    const deadlines = this.#deadline;
    const sequences = this.#sequence;
    const slots = this.#slot;
    const size = this.size;
    let at = from;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= size) break;
      const end = first + 4 < size ? first + 4 : size;
      let best = first;
      let bestDeadline = deadlines[first] as number;
      for (let child = first + 1; child < end; child += 1) {
        const candidate = deadlines[child] as number;
        if (
          candidate < bestDeadline ||
          (candidate === bestDeadline && (sequences[child] as number) < (sequences[best] as number))
        ) {
          best = child;
          bestDeadline = candidate;
        }
      }
      const bestSequence = sequences[best] as number;
      if (bestDeadline > deadline || (bestDeadline === deadline && bestSequence > sequence)) break;
      deadlines[at] = bestDeadline;
      sequences[at] = bestSequence;
      slots[at] = slots[best] as number;
      at = best;
    }
    deadlines[at] = deadline;
    sequences[at] = sequence;
    slots[at] = slot;
  }

  #grow(): void {
    const capacity = this.#deadline.length * 2;
    const deadline = new Float64Array(capacity);
    const sequence = new Float64Array(capacity);
    const slot = new Int32Array(capacity);
    deadline.set(this.#deadline);
    sequence.set(this.#sequence);
    slot.set(this.#slot);
    this.#deadline = deadline;
    this.#sequence = sequence;
    this.#slot = slot;
  }
}
