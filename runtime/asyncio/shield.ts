/** A wait that can be cancelled without cancelling what it waits for. */
import { ensureFuture } from '#kernel/ensure-future.ts';
import { type Blocker, CallbackEntry, type Future, State } from '#kernel/future.ts';
import { WaitKind } from '#kernel/instrument.ts';
import { activeRuntime } from '#kernel/running.ts';
import type { Task } from '#kernel/task.ts';

/**
 * Waits for `awaitable` and keeps cancellation away from it: if this wait is cancelled, the
 * inner task runs on and only the waiter gets the `CancelledError`.
 *
 * An error the inner task raises after that goes to the loop's exception handler. Follows
 * `asyncio.shield`.
 *
 * @example
 * const saving = createTask(save());
 * await shield(saving);
 */
export function shield<T>(awaitable: PromiseLike<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const loop = inner._loop;
  const outer = loop.createFuture<T>();
  outer._blocker = new ShieldBlocker(inner);

  const innerDone = () => {
    if (outer.cancelled()) return;
    if (inner.cancelled()) outer.cancel();
    else if (inner._state === State.failed) outer._fail(inner.exception());
    else outer.setResult(inner.result());
  };
  const outerDone = () => {
    if (inner.done()) return;
    inner.removeDoneCallback(innerDone);
    inner.removeDoneCallback(logLateError);
    inner.addDoneCallback(logLateError);
  };
  const current = activeRuntime().loop === loop ? activeRuntime().task : null;
  inner._addWaker(new CallbackEntry(innerDone, null, current));
  outer.addDoneCallback(outerDone);
  return outer;
}

function logLateError(future: Future<unknown>): void {
  if (future._state !== State.failed) return;
  const exception = future.exception();
  const name = exception instanceof Error ? exception.name : typeof exception;
  future._loop.callExceptionHandler({
    message: `${name} exception in shielded future`,
    exception,
    future,
  });
}

class ShieldBlocker implements Blocker {
  readonly _waitKind = WaitKind.shield;
  readonly #inner: Future<unknown>;

  constructor(inner: Future<unknown>) {
    this.#inner = inner;
  }

  _waitTarget(): number {
    return this.#inner._waitTarget();
  }

  _waitLabel(): string {
    return `shielded ${this.#inner._waitLabel()}`;
  }

  _waitsFor(): Iterable<Task<unknown>> {
    return this.#inner._waitsFor();
  }
}
