/**
 * Work from and for other threads, as far as there are none: on the virtual clock a function
 * handed to a thread runs at once, in a callback of the loop, and charges no time of its own.
 */
import { copyContext } from '#kernel/context.ts';
import { Coroutine } from '#kernel/coroutine.ts';
import { ensureFuture } from '#kernel/ensure-future.ts';
import type { BaseEventLoop } from '#kernel/event-loop.ts';
import { Future, State } from '#kernel/future.ts';
import { activeRuntime, getRunningLoop } from '#kernel/running.ts';

/**
 * Calls `callable(...args)` where it does not block the loop, and waits for its result. Context
 * variables go with it.
 *
 * @example
 * const sum = await toThread(addUp, numbers);
 */
export async function toThread<A extends readonly unknown[], R>(
  callable: (...args: A) => R,
  ...args: A
): Promise<R> {
  const context = copyContext();
  return await runInExecutor(getRunningLoop(), () => context.run(callable, ...args));
}

/**
 * Has `loop` run `coroutine` from code that the loop does not run; the future tells its result.
 *
 * @throws TypeError if it is not a coroutine.
 */
export function runCoroutineThreadsafe<T>(
  coroutine: PromiseLike<T>,
  loop: BaseEventLoop,
): Future<T> {
  if (!((coroutine as unknown) instanceof Coroutine)) {
    throw new TypeError('A coroutine object is required');
  }
  const outer = new Future<T>({ loop });
  loop.callSoonThreadsafe(() => {
    const inner = startedOrFailed(coroutine, loop, outer);
    inner.addDoneCallback(() => copyState(inner, outer));
    outer.addDoneCallback(() => {
      if (outer.cancelled()) inner.cancel();
    });
  });
  return outer;
}

/** The task of `coroutine`; where the task factory fails, `outer` is told as well. */
function startedOrFailed<T>(
  coroutine: PromiseLike<T>,
  loop: BaseEventLoop,
  outer: Future<T>,
): Future<T> {
  try {
    return ensureFuture(coroutine, { loop });
  } catch (error) {
    if (!outer.done()) outer.setException(error);
    throw error;
  }
}

/** @internal */
export function runInExecutor<R>(loop: BaseEventLoop, callable: () => R): Future<R> {
  const future = new Future<R>({ loop });
  loop.callSoonThreadsafe(() => {
    if (future.cancelled()) return;
    try {
      future.setResult(callable());
    } catch (error) {
      activeRuntime().rethrowIfHalted(error);
      future._fail(error);
    }
  });
  return future;
}

/** Hands the end of one future on to another. */
function copyState<T>(from: Future<T>, to: Future<T>): void {
  if (to.cancelled()) return;
  if (from.cancelled()) to.cancel();
  else if (from._state === State.failed) to._fail(from.exception());
  else to.setResult(from.result());
}
