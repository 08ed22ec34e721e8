/** What the loop's call methods return: a callback that will run, and a way to call it off. */
import { type Context, copyContext } from './context.ts';
import { Coroutine } from './coroutine.ts';
import { iscoroutinefunction } from './coroutine-function.ts';
import type { BaseEventLoop } from './event-loop.ts';
import type { Future } from './future.ts';
import type { Runnable } from './ready-queue.ts';
import { functionName, repr } from './repr.ts';
import { activeRuntime } from './running.ts';
import type { Timer } from './timer-heap.ts';

/** A function the loop will call. */
export type Callback = (...args: never[]) => unknown;

/** A callback scheduled with `callSoon`. */
export class Handle implements Runnable {
  /** @internal */
  _callback: ((...args: unknown[]) => unknown) | null;
  /** @internal */
  _args: readonly unknown[] | null;
  /** @internal */
  readonly _loop: BaseEventLoop;
  /** @internal */
  _context: Context | null;

  /** @internal */
  constructor(
    callback: Callback,
    args: readonly unknown[],
    loop: BaseEventLoop,
    context: Context | null,
  ) {
    this._callback = callback as (...args: unknown[]) => unknown;
    this._args = args;
    this._loop = loop;
    this._context = context;
  }

  /** Calls the callback off; calling it again does nothing. */
  cancel(): void {
    this._callback = null;
    this._args = null;
  }

  /** Whether the callback was called off. */
  cancelled(): boolean {
    return this._callback === null;
  }

  /** The context the callback runs in. */
  getContext(): Context {
    this._context ??= copyContext();
    return this._context;
  }

  /** @internal */
  _fire(): void {
    const callback = this._callback;
    if (callback === null) return;
    const args = this._args as readonly unknown[];
    const runtime = activeRuntime();
    const outer = runtime.context;
    runtime.context = this._context;
    try {
      if (args.length === 0) callback();
      else if (args.length === 1) callback(args[0]);
      else callback(...args);
    } catch (exception) {
      runtime.rethrowIfHalted(exception);
      this._loop.callExceptionHandler({
        message: `Exception in callback ${formatCallback(callback, args, this._loop.getDebug())}`,
        exception,
        handle: this,
      });
    } finally {
      runtime.settleRounds();
      runtime.callSite = 0;
      runtime.context = outer;
    }
  }

  /** @internal */
  _describe(): string[] {
    const parts = [this.constructor.name];
    if (this._callback === null) {
      parts.push('cancelled');
    } else {
      parts.push(formatCallback(this._callback, this._args ?? [], this._loop.getDebug()));
    }
    return parts;
  }

  toString(): string {
    return `<${this._describe().join(' ')}>`;
  }
}

/** The callback of a future that is done. @internal */
export class DoneHandle extends Handle {
  /** The task whose end it tells of, 0 for a future that is none. */
  readonly #ended: number;

  constructor(callback: Callback, future: Future<unknown>, context: Context | null) {
    super(callback, [future], future._loop, context);
    this.#ended = future._taskId;
  }

  override _fire(): void {
    const runtime = activeRuntime();
    runtime.ended = this.#ended;
    super._fire();
    runtime.ended = 0;
  }
}

/** A callback scheduled with `callLater` or `callAt`. */
export class TimerHandle extends Handle implements Timer {
  /** @internal Virtual time in nanoseconds. */
  readonly _deadline: number;
  /** @internal */
  _slot = -1;
  /** @internal Number in the trace. */
  _timerId = 0;

  /** @internal */
  constructor(
    deadline: number,
    callback: Callback,
    args: readonly unknown[],
    loop: BaseEventLoop,
    context: Context | null,
  ) {
    super(callback, args, loop, context);
    this._deadline = deadline;
  }

  /** The time it is due, on the clock of `loop.time()`. */
  when(): number {
    return this._deadline / 1e9;
  }

  override cancel(): void {
    if (this.cancelled()) return;
    super.cancel();
    this._loop._cancelTimer(this);
  }

  /** @internal */
  override _describe(): string[] {
    const parts = super._describe();
    parts.splice(this.cancelled() ? 2 : 1, 0, `when=${this.when()}`);
    return parts;
  }
}

/** `tick()`, or in debug mode with its arguments: `tick(1, 'a')`. */
export function formatCallback(
  callback: { readonly name: string },
  args: readonly unknown[],
  debug: boolean,
): string {
  return `${functionName(callback)}(${debug ? args.map(repr).join(', ') : ''})`;
}

/** Debug mode: refuses coroutines, async functions and things that cannot be called. */
export function checkCallback(callback: unknown, method: string): void {
  if (callback instanceof Coroutine || iscoroutinefunction(callback)) {
    throw new TypeError(`coroutines cannot be used with ${method}()`);
  }
  if (typeof callback !== 'function') {
    throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
  }
}
