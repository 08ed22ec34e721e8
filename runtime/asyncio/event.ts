/** A flag that tasks wait for. */
import type { Future } from '#kernel/future.ts';
import { ObjectKind, WaitKind } from '#kernel/instrument.ts';
import { LoopBound, noteSize, waitersSuffix } from './loop-bound.ts';

/**
 * Wakes everyone who waits when it is set, and lets everyone through until it is cleared.
 *
 * @example
 * await ready.wait();
 */
export class Event extends LoopBound {
  readonly #waiters = new Set<Future<unknown>>();
  #value = false;

  constructor() {
    super(ObjectKind.event, 'Event');
  }

  /** Whether it is set. */
  isSet(): boolean {
    return this.#value;
  }

  /** Sets it and wakes all who wait. */
  set(): void {
    if (this.#value) return;
    this.#value = true;
    noteSize(this, 1);
    for (const waiter of this.#waiters) if (!waiter.done()) waiter.setResult(true);
  }

  /** Clears it: who waits from now on waits for the next `set`. */
  clear(): void {
    if (this.#value) noteSize(this, 0);
    this.#value = false;
  }

  /** Waits until it is set; at once if it is. */
  async wait(): Promise<true> {
    if (this.#value) return true;
    const waiter = this._createWaiter();
    this.#waiters.add(waiter);
    try {
      await waiter;
      return true;
    } finally {
      this.#waiters.delete(waiter);
    }
  }

  /** @internal */
  override get _waitKind(): WaitKind {
    return WaitKind.event;
  }

  override toString(): string {
    return `<Event ${this.#value ? 'set' : 'unset'}${waitersSuffix(this.#waiters)}>`;
  }
}
