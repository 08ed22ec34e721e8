/**
 * A number of permits.
 *
 * A waiter is woken *with* its permit (`#value` is lowered for it at once), so a task that comes
 * later cannot take it first. If the woken one is cancelled, it gives the permit back and the
 * next in line is woken.
 */
import { CancelledError, ValueError } from '#kernel/errors.ts';
import type { Future } from '#kernel/future.ts';
import { withHint } from '#kernel/hint.ts';
import { ObjectKind, WaitKind } from '#kernel/instrument.ts';
import {
  Acquired,
  LoopBound,
  noteAcquired,
  noteReleased,
  noteSize,
  waitersSuffix,
} from './loop-bound.ts';

/**
 * Lets at most `value` tasks through at a time.
 *
 * @example
 * await using _ = await semaphore.acquire();
 */
export class Semaphore extends LoopBound {
  readonly #waiters = new Set<Future<unknown>>();
  #value: number;

  /** @throws ValueError if `value` is below zero. */
  constructor(value = 1) {
    super(ObjectKind.semaphore, 'Semaphore');
    if (value < 0) throw new ValueError('Semaphore initial value must be >= 0');
    this.#value = value;
    noteSize(this, value);
  }

  /** Whether `acquire` would wait. */
  locked(): boolean {
    if (this.#value === 0) return true;
    for (const waiter of this.#waiters) if (!waiter.cancelled()) return true;
    return false;
  }

  /** Waits for a permit and takes it. */
  async acquire(): Promise<Acquired> {
    if (this.locked()) {
      await this.#wait();
    } else {
      this.#value -= 1;
      noteSize(this, this.#value);
    }
    noteAcquired(this);
    return new Acquired(this);
  }

  /** Gives a permit back, one that was never taken too. */
  release(): void {
    this.#value += 1;
    noteReleased(this);
    this.#wakeNext();
    noteSize(this, this.#value);
  }

  async #wait(): Promise<void> {
    const waiter = this._createWaiter();
    this.#waiters.add(waiter);
    try {
      try {
        await waiter;
      } finally {
        this.#waiters.delete(waiter);
      }
    } catch (error) {
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) {
        this.#value += 1;
      }
      throw error;
    } finally {
      while (this.#value > 0 && this.#wakeNext()) {
        // Permits that came while the line stood still go to those who can use them.
      }
    }
  }

  #wakeNext(): boolean {
    for (const waiter of this.#waiters) {
      if (waiter.done()) continue;
      this.#value -= 1;
      waiter.setResult(true);
      return true;
    }
    return false;
  }

  /** @internal */
  get _permits(): number {
    return this.#value;
  }

  /** @internal */
  override get _waitKind(): WaitKind {
    return WaitKind.semaphore;
  }

  override toString(): string {
    const state = this.locked() ? 'locked' : `unlocked value=${this.#value}`;
    return `<${this.constructor.name} ${state}${waitersSuffix(this.#waiters)}>`;
  }
}

/** A semaphore that refuses to have more permits than it began with. */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  /** @throws ValueError if every permit is back already. */
  override release(): void {
    if (this._permits >= this.#bound) {
      throw withHint(
        new ValueError('BoundedSemaphore released too many times'),
        'Each acquire() has one release().',
      );
    }
    super.release();
  }
}
