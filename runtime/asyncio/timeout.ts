/**
 * A time limit for a block.
 *
 *   created ─enter─► active ─time is up─► expiring ─leave─► expired
 *                      └──────────leave──────────────────► finished
 *
 * Time being up cancels the task, nothing else. On leaving, the CancelledError becomes a
 * TimeoutError only if the task's count of cancellation requests is back to what it was on
 * entering: so a cancellation from outside stays one.
 */
import { asyncEnter } from '#kernel/context-manager.ts';
import { CancelledError, RuntimeError, TimeoutError } from '#kernel/errors.ts';
import type { Handle } from '#kernel/handle.ts';
import { ObjectKind } from '#kernel/instrument.ts';
import { readyFuture } from '#kernel/ready-future.ts';
import { activeRuntime, getRunningLoop } from '#kernel/running.ts';
import type { Task } from '#kernel/task.ts';
import { warnSwallowed } from '#kernel/task-warnings.ts';

type TimeoutState = 'created' | 'active' | 'expiring' | 'expired' | 'finished';

/** The time limit that `timeout` and `timeoutAt` make; entered with `await using`. */
export class Timeout implements AsyncDisposable {
  #state: TimeoutState = 'created';
  #when: number | null;
  #handle: Handle | null = null;
  #task: Task<unknown> | null = null;
  #cancelling = 0;

  /** @param when the deadline on the clock of `loop.time()`, `null` for none. */
  constructor(when: number | null) {
    this.#when = when;
  }

  /** The deadline on the clock of `loop.time()`, or `null`. */
  when(): number | null {
    return this.#when;
  }

  /**
   * Moves the deadline; `null` lifts it.
   *
   * @throws RuntimeError before the block is entered and after it expired or ended.
   */
  reschedule(when: number | null): void {
    if (this.#state === 'created') throw new RuntimeError('Timeout has not been entered');
    if (this.#state !== 'active') {
      throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    }
    this.#when = when;
    this.#handle?.cancel();
    this.#handle = null;
    if (when === null) return;
    const loop = getRunningLoop();
    const expire = () => this.#expire();
    this.#handle = when <= loop.time() ? loop.callSoon(expire) : loop.callAt(when, expire);
  }

  /** Whether the deadline passed while the block ran. */
  expired(): boolean {
    return this.#state === 'expiring' || this.#state === 'expired';
  }

  [asyncEnter](): void {
    if (this.#state !== 'created') throw new RuntimeError('Timeout has already been entered');
    const { task } = activeRuntime();
    if (task === null) throw new RuntimeError('Timeout should be used inside a task');
    activeRuntime().announce(ObjectKind.timeout, 'Timeout');
    this.#state = 'active';
    this.#task = task;
    this.#cancelling = task.cancelling();
    this.reschedule(this.#when);
  }

  [Symbol.asyncDispose](...failure: [error?: unknown]): PromiseLike<void> {
    this.#handle?.cancel();
    this.#handle = null;
    if (this.#state === 'expiring') {
      this.#state = 'expired';
      const [error] = failure;
      if (failure.length === 0) this.#tellSwallowed();
      const ours = (this.#task?.uncancel() ?? 0) <= this.#cancelling;
      if (ours && error instanceof CancelledError) throw new TimeoutError('', { cause: error });
    } else if (this.#state === 'active') {
      this.#state = 'finished';
    }
    return readyFuture<void>(undefined);
  }

  /** The block ends as if there were time left, and a catch clause has not told of it. */
  #tellSwallowed(): void {
    const task = this.#task;
    const thrownFor = task?._cancellation?.thrownFor ?? 0;
    if (task !== null && thrownFor > this.#cancelling) warnSwallowed(task);
  }

  #expire(): void {
    const task = this.#task;
    task?.cancel();
    if (task?._cancellation) task._cancellation.byLimit = true;
    this.#state = 'expiring';
    this.#handle = null;
  }

  toString(): string {
    const when = this.#when === null ? 'null' : Math.round(this.#when * 1000) / 1000;
    return `<Timeout [${this.#state}]${this.#state === 'active' ? ` when=${when}` : ''}>`;
  }
}

/**
 * Limits the block it is declared in to `delay` seconds, counted from this call; `null` sets no
 * limit.
 *
 * @throws TimeoutError out of the block, where the time was up.
 * @example
 * {
 *   await using _ = timeout(2);
 *   await download();
 * }
 */
export function timeout(delay: number | null): Timeout {
  const loop = getRunningLoop();
  return new Timeout(delay === null ? null : loop.time() + delay);
}

/** The same with a deadline on the clock of `loop.time()`. */
export function timeoutAt(when: number | null): Timeout {
  return new Timeout(when);
}
