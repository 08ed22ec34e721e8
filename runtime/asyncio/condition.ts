/**
 * Waiting, under a lock, for a change that another task announces.
 *
 * `wait` gives the lock up while it waits and has it back when it returns, also when it was
 * cancelled: the code around it relies on holding it. A notification that reached a task which
 * is then cancelled is passed on, so none is lost; a task may therefore wake without cause.
 */
import { CancelledError, RuntimeError } from '#kernel/errors.ts';
import type { Future } from '#kernel/future.ts';
import { withHint } from '#kernel/hint.ts';
import { ObjectKind, WaitKind } from '#kernel/instrument.ts';
import { Lock } from './lock.ts';
import { type Acquired, LoopBound, waitersSuffix } from './loop-bound.ts';

/**
 * A condition variable.
 *
 * @example
 * await using _ = await condition.acquire();
 * await condition.waitFor(() => basket.length > 0);
 */
export class Condition extends LoopBound {
  readonly #lock: Lock;
  readonly #waiters = new Set<Future<unknown>>();

  /** @param lock the lock to use; its own one unless told. */
  constructor(lock: Lock = new Lock()) {
    super(ObjectKind.condition, 'Condition');
    this.#lock = lock;
  }

  /** Whether its lock is held. */
  locked(): boolean {
    return this.#lock.locked();
  }

  /** Waits for the lock and takes it. */
  acquire(): Promise<Acquired> {
    return this.#lock.acquire();
  }

  /** Frees the lock. */
  release(): void {
    this.#lock.release();
  }

  /**
   * Frees the lock, waits for `notify`, and takes the lock back.
   *
   * @throws RuntimeError if the lock is not held.
   */
  async wait(): Promise<true> {
    if (!this.locked()) throw notHeld('cannot wait on un-acquired lock');
    const waiter = this._createWaiter();
    this.release();
    try {
      try {
        this.#waiters.add(waiter);
        try {
          await waiter;
          return true;
        } finally {
          this.#waiters.delete(waiter);
        }
      } finally {
        await this.#takeBack();
      }
    } catch (error) {
      this.#wake(1);
      throw error;
    }
  }

  /** Waits until `predicate()` is true, checking it after each notification. */
  async waitFor<T>(predicate: () => T): Promise<T> {
    let result = predicate();
    while (!result) {
      await this.wait();
      result = predicate();
    }
    return result;
  }

  /**
   * Wakes up to `count` of those who wait; they go on when they have the lock.
   *
   * @throws RuntimeError if the lock is not held.
   */
  notify(count = 1): void {
    if (!this.locked()) throw notHeld('cannot notify on un-acquired lock');
    this.#wake(count);
  }

  /** Wakes all who wait. */
  notifyAll(): void {
    this.notify(this.#waiters.size);
  }

  /** Takes the lock however often that is cancelled, and then raises the last cancellation. */
  async #takeBack(): Promise<void> {
    let cancelled: CancelledError | null = null;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancelled = error;
      }
    }
    if (cancelled !== null) throw cancelled;
  }

  #wake(count: number): void {
    let woken = 0;
    for (const waiter of this.#waiters) {
      if (woken >= count) return;
      if (waiter.done()) continue;
      woken += 1;
      waiter.setResult(false);
    }
  }

  /** @internal */
  override get _waitKind(): WaitKind {
    return WaitKind.condition;
  }

  override toString(): string {
    return `<Condition ${this.locked() ? 'locked' : 'unlocked'}${waitersSuffix(this.#waiters)}>`;
  }
}

function notHeld(message: string): RuntimeError {
  return withHint(
    new RuntimeError(message),
    'Take it first: await using _ = await condition.acquire().',
  );
}
