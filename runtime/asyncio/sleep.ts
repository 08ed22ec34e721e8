/**
 * `sleep`, the most awaited coroutine of all, written by hand: the object that `sleep()` returns
 * is its own body, and its own timer in the loop's heap.
 *
 *   delay ≤ 0   new ─► bare yield ─► done
 *   delay > 0   new ─► waits for a future ─time is up─► done
 *                                         ─cancelled──► the timer is called off, the error passes on
 */

import { BARE_YIELD } from '#kernel/awaitable.ts';
import { Coroutine, type Steps } from '#kernel/coroutine.ts';
import { markCoroutineFunction } from '#kernel/coroutine-function.ts';
import { ValueError } from '#kernel/errors.ts';
import { type Blocker, Future, setResultUnlessCancelled } from '#kernel/future.ts';
import type { TimerHandle } from '#kernel/handle.ts';
import { WaitKind } from '#kernel/instrument.ts';
import { typeName } from '#kernel/repr.ts';
import { getRunningLoop } from '#kernel/running.ts';
import type { Timer } from '#kernel/timer-heap.ts';
import { ownPlace } from '#kernel/trampoline.ts';

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

// A coroutine made by hand; CPython's is an `async def`.
markCoroutineFunction(sleep);

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

  override throw(error: unknown): never {
    throw error;
  }

  return(value: unknown) {
    return { done: true, value };
  }
}

class Sleep extends Coroutine implements Blocker, Timer {
  _slot = -1;
  _timerId = 0;
  readonly #delay: number;
  readonly #result: unknown;
  #future: Future<unknown> | null = null;

  constructor(delay: number, result: unknown) {
    super(null, 'sleep');
    this.#delay = delay;
    this.#result = result;
  }

  next(value: unknown) {
    if (this.#future !== null) return { done: true, value };
    const delay = checked(this.#delay);
    const loop = getRunningLoop();
    const future = new Future<unknown>({ loop });
    this.#future = future;
    if (loop._overridesTimers) {
      const handle = loop.callLater(delay, setResultUnlessCancelled, future, this.#result);
      this._steps = new WaitForHandle(handle);
      this._timerId = handle._timerId;
    } else {
      loop._startTimer(delay, this, ownPlace(this._caller));
    }
    future._blocker = this;
    return { done: false, value: future };
  }

  override throw(error: unknown): never {
    this._callOff();
    throw error;
  }

  return(value: unknown) {
    this._callOff();
    return { done: true, value };
  }

  /** @internal The time is over. */
  _fire(): void {
    if (this.#future !== null) setResultUnlessCancelled(this.#future, this.#result);
  }

  /** @internal */
  _callOff(): void {
    this.#future?._loop._cancelTimer(this);
  }

  get _waitKind(): WaitKind {
    return WaitKind.sleep;
  }

  _waitTarget(): number {
    return this._timerId;
  }

  _waitLabel(): string {
    return `sleep ${this.#delay} s`;
  }

  _waitsFor(): [] {
    return [];
  }
}

/** The rest of a sleep whose timer a loop of the program's own has made. */
class WaitForHandle implements Steps {
  readonly #handle: TimerHandle;

  constructor(handle: TimerHandle) {
    this.#handle = handle;
  }

  next(value: unknown) {
    return { done: true, value };
  }

  throw(error: unknown): never {
    this.#handle.cancel();
    throw error;
  }

  return(value: unknown) {
    this.#handle.cancel();
    return { done: true, value };
  }
}

function checked(delay: unknown): number {
  if (typeof delay !== 'number') {
    throw new TypeError(`'<=' not supported between instances of '${typeName(delay)}' and 'int'`);
  }
  if (Number.isNaN(delay)) throw new ValueError('Invalid delay: NaN (not a number)');
  return delay;
}
