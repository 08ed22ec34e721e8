/**
 * Mutual exclusion between tasks.
 *
 * `release` wakes the first waiter but does not hand the lock over: the waiter takes it when it
 * runs. No one else can take it in between, because `acquire` queues while anyone waits. A
 * waiter that is cancelled after it was woken wakes the next, or the lock would sleep for ever.
 */
import { CancelledError, RuntimeError } from '#kernel/errors.ts';
import type { Future } from '#kernel/future.ts';
import { withHint } from '#kernel/hint.ts';
import { ObjectKind, WaitKind } from '#kernel/instrument.ts';
import { activeRuntime } from '#kernel/running.ts';
import type { Task } from '#kernel/task.ts';
import { Acquired, LoopBound, noteAcquired, noteReleased, waitersSuffix } from './loop-bound.ts';

/**
 * A lock: at most one task holds it, the others wait in line.
 *
 * @example
 * await using _ = await lock.acquire();
 */
export class Lock extends LoopBound {
  readonly #waiters = new Set<Future<unknown>>();
  #locked = false;
  /** Who took it, for messages only: any task may release it. */
  #holder: Task<unknown> | null = null;

  constructor() {
    super(ObjectKind.lock, 'Lock');
  }

  /** Whether some task holds it. */
  locked(): boolean {
    return this.#locked;
  }

  /** Waits until the lock is free and takes it. Who is cancelled while waiting leaves the line. */
  async acquire(): Promise<Acquired> {
    if (this.#locked || !allCancelled(this.#waiters)) await this.#wait();
    this.#locked = true;
    this.#holder = activeRuntime().task;
    noteAcquired(this);
    return new Acquired(this);
  }

  /**
   * Frees the lock and wakes the first in line.
   *
   * @throws RuntimeError if it is free.
   */
  release(): void {
    if (!this.#locked) {
      throw withHint(
        new RuntimeError('Lock is not acquired.'),
        'Each acquire() has one release(); await using _ = await lock.acquire() sees to that.',
      );
    }
    this.#locked = false;
    this.#holder = null;
    noteReleased(this);
    this.#wakeFirst();
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
      if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
      throw error;
    }
  }

  #wakeFirst(): void {
    for (const waiter of this.#waiters) {
      if (!waiter.done()) waiter.setResult(true);
      return;
    }
  }

  /** @internal */
  override get _waitKind(): WaitKind {
    return WaitKind.lock;
  }

  /** @internal */
  override _waitsFor(): Iterable<Task<unknown>> {
    return this.#holder === null ? [] : [this.#holder];
  }

  override toString(): string {
    return `<Lock ${this.#locked ? 'locked' : 'unlocked'}${waitersSuffix(this.#waiters)}>`;
  }
}

function allCancelled(waiters: Iterable<Future<unknown>>): boolean {
  for (const waiter of waiters) if (!waiter.cancelled()) return false;
  return true;
}
