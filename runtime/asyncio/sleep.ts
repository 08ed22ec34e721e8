/**
 * `sleep`, the most awaited coroutine of all, written by hand: the object that `sleep()` returns
 * is its own body.
 *
 *   new ─delay ≤ 0─► bare yield ─► done
 *   new ─delay > 0─► waits for a future that a timer finishes ─► done, the timer cancelled
 */
import { BARE_YIELD } from '#kernel/awaitable.ts';
import { Coroutine } from '#kernel/coroutine.ts';
import { ValueError } from '#kernel/errors.ts';
import { type Blocker, Future, setResultUnlessCancelled } from '#kernel/future.ts';
import type { TimerHandle } from '#kernel/handle.ts';
import { WaitKind } from '#kernel/instrument.ts';
import { typeName } from '#kernel/repr.ts';
import { activeRuntime, getRunningLoop } from '#kernel/running.ts';

/**
 * Waits for `delay` seconds of virtual time, then gives `result`. A delay of zero or less lets
 * every other ready task run once and goes on.
 *
 * On cancellation the timer is taken back. Follows `asyncio.sleep`.
 *
 * @param delay in seconds; counts from when it is awaited, not from the call.
 * @throws ValueError if the delay is not a number.
 * @example
 * await sleep(1.5);
 */
export function sleep(delay: number): Promise<void>;
export function sleep<T>(delay: number, result: T): Promise<T>;
export function sleep(delay: number, result?: unknown): Promise<unknown> {
  return new Sleep(delay, result) as unknown as Promise<unknown>;
}

const PAUSE = { done: false, value: BARE_YIELD } as const;

class Sleep extends Coroutine implements Blocker {
  readonly #delay: number;
  readonly #result: unknown;
  #timer: TimerHandle | null = null;
  #begun = false;

  constructor(delay: number, result: unknown) {
    super(null, 0, activeRuntime(), 'sleep');
    this.#delay = delay;
    this.#result = result;
  }

  next(value: unknown) {
    if (!this.#begun) return this.#begin();
    if (this.#timer === null) return { done: true, value: this.#result };
    this.#timer.cancel();
    return { done: true, value };
  }

  throw(error: unknown): never {
    this.#timer?.cancel();
    throw error;
  }

  return(value: unknown) {
    this.#timer?.cancel();
    return { done: true, value };
  }

  #begin() {
    this.#begun = true;
    const delay = this.#delay;
    if (delay <= 0) return PAUSE;
    if (typeof delay !== 'number') {
      throw new TypeError(`'<=' not supported between instances of '${typeName(delay)}' and 'int'`);
    }
    if (Number.isNaN(delay)) throw new ValueError('Invalid delay: NaN (not a number)');
    const loop = getRunningLoop();
    const future = new Future<unknown>({ loop });
    future._blocker = this;
    this.#timer = loop._startTimer(delay, setResultUnlessCancelled, [future, this.#result]);
    return { done: false, value: future };
  }

  get _waitKind(): WaitKind {
    return WaitKind.sleep;
  }

  _waitTarget(): number {
    return this.#timer?._id ?? 0;
  }

  _waitLabel(): string {
    return `sleep ${this.#delay} s`;
  }

  _waitsFor(): [] {
    return [];
  }
}
