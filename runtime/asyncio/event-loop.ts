/** The event loop in full: the kernel's, with the methods that are coroutines themselves. */

import { RuntimeError } from '#kernel/errors.ts';
import { BaseEventLoop } from '#kernel/event-loop.ts';
import type { Future } from '#kernel/future.ts';
import { checkCallback } from '#kernel/handle.ts';
import { typeName } from '#kernel/repr.ts';
import * as running from '#kernel/running.ts';
import { gather } from './gather.ts';
import { runInExecutor } from './threads.ts';

/**
 * An event loop on the virtual clock. Make your own kind with `class … extends EventLoop`; what
 * you override (`callSoon`, `callAt`, `createTask` …) is what tasks and timers use.
 */
export class EventLoop extends BaseEventLoop {
  /** Ends every async generator that has begun and not ended; `finally` blocks run. */
  async shutdownAsyncgens(): Promise<void> {
    const generators = this._generators.shutDown();
    if (generators.length === 0) return;
    const closing = generators.map((one) => one.return() as unknown as Promise<unknown>);
    const results = await gather(...closing, { returnExceptions: true });
    for (const [index, result] of results.entries()) {
      if (!(result instanceof Error)) continue;
      const asyncgen = generators[index];
      this.callExceptionHandler({
        message: `an error occurred during closing of asynchronous generator ${asyncgen}`,
        exception: result,
        asyncgen,
      });
    }
  }

  /**
   * Calls `callable(...args)` where it does not block the loop; the future gives its result.
   * `executor` says in whose threads: null for the default ones.
   */
  runInExecutor<A extends readonly unknown[], R>(
    _executor: null,
    callable: (...args: A) => R,
    ...args: A
  ): Future<R> {
    this._checkClosed();
    if (this.getDebug()) checkCallback(callable, 'run_in_executor');
    return runInExecutor(this, () => callable(...args));
  }

  /** Waits for the default executor's threads. There are none so far. */
  async shutdownDefaultExecutor(_timeout: number | null = null): Promise<void> {}
}

/** A new event loop. */
export function newEventLoop(): EventLoop {
  return new EventLoop();
}

/**
 * The event loop that is running.
 *
 * @throws RuntimeError outside of a running loop.
 */
export function getRunningLoop(): EventLoop {
  return running.getRunningLoop() as EventLoop;
}

/**
 * The running loop, else the one set with `setEventLoop`.
 *
 * @throws RuntimeError if there is neither.
 */
export function getEventLoop(): EventLoop {
  return running.getEventLoop() as EventLoop;
}

/** Sets the loop that `getEventLoop` gives outside of a run. */
export function setEventLoop(loop: EventLoop | null): void {
  if (loop !== null && !(loop instanceof BaseEventLoop)) {
    throw new TypeError(
      `loop must be an instance of AbstractEventLoop or None, not '${typeName(loop)}'`,
    );
  }
  running.activeRuntime().eventLoop = loop;
}

/** Fails where a loop runs already; `what` names the call. @internal */
export function refuseInsideLoop(what: string): void {
  if (running.activeRuntime().loop !== null) {
    throw new RuntimeError(`${what} cannot be called from a running event loop`);
  }
}
