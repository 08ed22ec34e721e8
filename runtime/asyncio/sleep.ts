/**
 * `sleep`, the most awaited coroutine of all, written by hand: the object that `sleep()` returns
 * is its own body, and its own timer in the loop's heap.
 *
 *   delay ≤ 0   new ─► bare yield ─► done
 *   delay > 0   new ─► waits for a future ─time is up─► done
 *                                         ─cancelled──► the timer is called off, the error passes on
 */
import { BARE_YIELD } from '#kernel/awaitable.ts';
import { Coroutine } from '#kernel/coroutine.ts';
import { ValueError } from '#kernel/errors.ts';
import { type Blocker, Future, setResultUnlessCancelled } from '#kernel/future.ts';
import type { TimerHandle } from '#kernel/handle.ts';
import { WaitKind } from '#kernel/instrument.ts';
import { typeName } from '#kernel/repr.ts';
import { getRunningLoop } from '#kernel/running.ts';
import type { Timer } from '#kernel/timer-heap.ts';

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
  const coroutine = delay <= 0 ? new Pause(result) : new Sleep(delay, result);
  return coroutine as unknown as Promise<unknown>;
}

const PAUSE = { done: false, value: BARE_YIELD } as const;

/** A sleep of no time. */
class Pause extends Coroutine {
  readonly #result: unknown;
  #begun = false;

  constructor(result: unknown) {
    super(null, 'sleep');
    this.#result = result;
  }

  next() {
    if (this.#begun) return { done: true, value: this.#result };
    this.#begun = true;
    return PAUSE;
  }

  throw(error: unknown): never {
    throw error;
  }

  return(value: unknown) {
    return { done: true, value };
  }
}

class Sleep extends Coroutine implements Blocker, Timer {
  /** Whether it stands in the loop's heap. */
  _scheduled = false;
  _cancelled = false;
  _timerId = 0;
  readonly #delay: number;
  readonly #result: unknown;
  #future: Future<unknown> | null = null;
  /** Only of a loop that overrides how timers are made. */
  #handle: TimerHandle | null = null;

  constructor(delay: number, result: unknown) {
    super(null, 'sleep');
    this.#delay = delay;
    this.#result = result;
  }

  next(value: unknown) {
    if (this.#future !== null) return { done: true, value };
    return { done: false, value: this.#begin() };
  }

  throw(error: unknown): never {
    this.#callOff();
    throw error;
  }

  return(value: unknown) {
    this.#callOff();
    return { done: true, value };
  }

  /** @internal The time is over. */
  _fire(): void {
    if (this.#future !== null) setResultUnlessCancelled(this.#future, this.#result);
  }

  #begin(): Future<unknown> {
    const delay = this.#delay;
    if (typeof delay !== 'number') {
      throw new TypeError(`'<=' not supported between instances of '${typeName(delay)}' and 'int'`);
    }
    if (Number.isNaN(delay)) throw new ValueError('Invalid delay: NaN (not a number)');
    const loop = getRunningLoop();
    const future = new Future<unknown>({ loop });
    future._blocker = this;
    this.#future = future;
    if (loop._overridesTimers) {
      this.#handle = loop.callLater(delay, setResultUnlessCancelled, future, this.#result);
    } else {
      loop._startTimer(delay, this);
    }
    return future;
  }

  #callOff(): void {
    this.#handle?.cancel();
    if (!this._scheduled || this._cancelled) return;
    this._cancelled = true;
    this.#future?._loop._timerCancelled(this);
  }

  get _waitKind(): WaitKind {
    return WaitKind.sleep;
  }

  _waitTarget(): number {
    return this.#handle?._timerId ?? this._timerId;
  }

  _waitLabel(): string {
    return `sleep ${this.#delay} s`;
  }

  _waitsFor(): [] {
    return [];
  }
}
