/**
 * A result that is not there yet.
 *
 *            setResult ──► finished
 *   pending ─setException► failed      (Python calls both "finished")
 *            cancel ─────► cancelled
 *
 * Who waits is told through the loop, never at once: leaving `pending` puts every callback into
 * the ready queue, in the order they were added. A waiting task stands in the callback list
 * itself, so that waking it allocates nothing.
 */
import { type Context, inheritContext } from './context.ts';
import { CancelledError, InvalidStateError, RuntimeError, StopIteration } from './errors.ts';
import type { BaseEventLoop } from './event-loop.ts';
import { DoneHandle } from './handle.ts';
import { withHint } from './hint.ts';
import { type ObjectKind, WaitKind } from './instrument.ts';
import { functionName, repr } from './repr.ts';
import { activeRuntime, getEventLoop } from './running.ts';
import type { Task } from './task.ts';

export const State = { pending: 0, finished: 1, failed: 2, cancelled: 3 } as const;
export type State = (typeof State)[keyof typeof State];

const STATE_NAMES = ['PENDING', 'FINISHED', 'FINISHED', 'CANCELLED'] as const;

export type DoneCallback<T> = (future: Future<T>) => unknown;

/** Something in a future's callback list: a waiting task or a `CallbackEntry`. */
export interface Waker {
  _wake(future: Future<unknown>): void;
  /** The task that waits through it, if one does. */
  readonly _waitingTask: Task<unknown> | null;
  _describeWaker(): string;
}

/** What a pending future stands for: the lock, queue, group … whose method made it. */
export interface Blocker {
  readonly _waitKind: WaitKind;
  _waitTarget(): number;
  /** In words, for the trace; asked for at each wait. */
  _waitLabel(): string;
  /** The same with all that it can say of itself, for a deadlock. */
  _describeWait?(): string;
  /** The tasks that could end the wait, as far as one can tell. */
  _waitsFor(): Iterable<Task<unknown>>;
}

export interface FutureOptions {
  /** The loop it belongs to; the running one unless told. */
  readonly loop?: BaseEventLoop;
}

export class Future<T> implements Blocker {
  /** Types only: lets `await` unwrap. There is no such method at run time. */
  // biome-ignore lint/suspicious/noThenProperty: it exists for the type checker alone
  declare readonly then: PromiseLike<T>['then'];
  /** @internal */
  _state: State = State.pending;
  /**
   * @internal The result or the exception. If it is cancelled: the error a task died of, which is
   * handed out once, or the message.
   */
  _value: unknown = undefined;
  /** @internal */
  readonly _loop: BaseEventLoop;
  /** @internal */
  _callbacks: Waker | Waker[] | null = null;
  /** @internal */
  _blocker: Blocker | null = null;
  /**
   * @internal Somebody must hear of it if the run ends now: an exception is set and nobody has
   * looked at it, or a task is pending that nobody else takes care of.
   */
  _untold = false;
  /** @internal Counts the futures of a run in the order they were made. */
  readonly _serial: number;

  constructor(options?: FutureOptions) {
    this._loop = options?.loop ?? getEventLoop();
    this._serial = activeRuntime().nextFuture();
  }

  /** The loop the future belongs to. */
  getLoop(): BaseEventLoop {
    return this._loop;
  }

  /** Whether it has a result or an exception, or was cancelled. */
  done(): boolean {
    return this._state !== State.pending;
  }

  /** Whether it was cancelled. */
  cancelled(): boolean {
    return this._state === State.cancelled;
  }

  /**
   * The result; raises the exception if one was set.
   *
   * @throws CancelledError if it was cancelled; InvalidStateError if it is not done.
   */
  result(): T {
    if (this._state === State.finished) return this._value as T;
    if (this._state === State.pending) {
      throw notDone('Result is not set.');
    }
    throw this._takeError();
  }

  /**
   * The exception that was set, or `null`. Looking at it counts as retrieving it.
   *
   * @throws CancelledError if it was cancelled; InvalidStateError if it is not done.
   */
  exception(): unknown {
    if (this._state === State.finished) return null;
    if (this._state === State.pending) {
      throw notDone('Exception is not set.');
    }
    if (this._state === State.cancelled) throw this._makeCancelledError();
    this._untold = false;
    return this._value;
  }

  /**
   * Sets the result and wakes who waits.
   *
   * @throws InvalidStateError if it is done already.
   */
  setResult(result: T): void {
    this._requirePending();
    this._settle(State.finished, result);
  }

  /**
   * Sets the exception (an error or its class) and wakes who waits.
   *
   * @throws InvalidStateError if it is done already; TypeError if it is no error.
   */
  setException(exception: unknown): void {
    this._requirePending();
    this._fail(asError(exception));
  }

  /**
   * Cancels it and wakes who waits; they get a `CancelledError`. False if it was done.
   *
   * @param message travels with the error.
   */
  cancel(message?: string): boolean {
    this._untold = false;
    if (this._state !== State.pending) return false;
    this._settle(State.cancelled, message);
    return true;
  }

  /**
   * Has `callback(future)` called by the loop once this is done, or soon if it is.
   *
   * @param options.context the context it runs in; a copy of the current one unless told.
   */
  addDoneCallback(callback: DoneCallback<T>, options?: { readonly context?: Context }): void {
    const context = options?.context ?? inheritContext(activeRuntime());
    this._addWaker(new CallbackEntry(callback as DoneCallback<unknown>, context, null));
  }

  /** Takes `callback` out again and says how many times it was there. */
  removeDoneCallback(callback: DoneCallback<T>): number {
    const callbacks = this._wakers();
    const kept = callbacks.filter(
      (entry) => !(entry instanceof CallbackEntry && entry.callback === callback),
    );
    const removed = callbacks.length - kept.length;
    if (removed > 0) this._callbacks = kept.length === 0 ? null : kept;
    return removed;
  }

  /** @internal */
  _wakers(): readonly Waker[] {
    const callbacks = this._callbacks;
    if (callbacks === null) return [];
    return Array.isArray(callbacks) ? callbacks : [callbacks];
  }

  /** @internal */
  _addWaker(waker: Waker): void {
    if (this._state !== State.pending) waker._wake(this as Future<unknown>);
    else if (this._callbacks === null) this._callbacks = waker;
    else if (Array.isArray(this._callbacks)) this._callbacks.push(waker);
    else this._callbacks = [this._callbacks, waker];
  }

  /** @internal Whether `waker` stands in the callback list. */
  _isWatchedBy(waker: Waker): boolean {
    const callbacks = this._callbacks;
    return callbacks === waker || (Array.isArray(callbacks) && callbacks.includes(waker));
  }

  /** @internal Leaves `pending`; the caller has checked that it is. */
  _settle(state: State, value: unknown): void {
    this._state = state;
    this._value = value;
    const callbacks = this._callbacks;
    if (callbacks === null) return;
    this._callbacks = null;
    if (Array.isArray(callbacks)) {
      for (const waker of callbacks) waker._wake(this as Future<unknown>);
    } else {
      callbacks._wake(this as Future<unknown>);
    }
  }

  /** @internal */
  _fail(exception: unknown): void {
    this._settle(State.failed, exception);
    this._untold = true;
    activeRuntime().noteUnretrieved(this as Future<unknown>);
  }

  /** @internal The error to throw at who asked; the future is failed or cancelled. */
  _takeError(): unknown {
    if (this._state === State.cancelled) return this._makeCancelledError();
    this._untold = false;
    return this._value;
  }

  /** @internal */
  _makeCancelledError(): CancelledError {
    if (this._state !== State.cancelled) return new CancelledError();
    const known = this._value;
    if (!(known instanceof CancelledError)) return new CancelledError(known as string | undefined);
    this._value = undefined;
    return known;
  }

  /** @internal */
  _requirePending(): void {
    if (this._state !== State.pending) {
      throw withHint(
        new InvalidStateError('invalid state'),
        `It is ${STATE_NAMES[this._state].toLowerCase()} already; ask done() first.`,
      );
    }
  }

  /** @internal The name in its printed form. */
  get _className(): string {
    return this.constructor.name;
  }

  /** @internal Its number among the tasks; 0 for a future that is none. */
  get _taskId(): number {
    return 0;
  }

  /** @internal The kind under which the trace lists it. */
  get _objectKind(): ObjectKind {
    return 1;
  }

  /** @internal */
  get _waitKind(): WaitKind {
    return WaitKind.future;
  }

  /** @internal */
  _waitTarget(): number {
    const number = activeRuntime().announce(this._objectKind, 'Future');
    this._blocker = new NumberedFuture(this as Future<unknown>, number);
    return number;
  }

  /** @internal */
  _waitLabel(): string {
    return 'future';
  }

  /** @internal */
  _waitsFor(): Iterable<Task<unknown>> {
    return [];
  }

  /** @internal The parts of the printed form, after the class name. */
  _describe(): string[] {
    const parts = [STATE_NAMES[this._state].toLowerCase()];
    if (this._state === State.failed) parts.push(`exception=${repr(this._value)}`);
    if (this._state === State.finished) parts.push(`result=${repr(this._value)}`);
    const callbacks = this._wakers().map((waker) => waker._describeWaker());
    if (callbacks.length > 2) {
      callbacks.splice(1, callbacks.length - 2, `<${callbacks.length - 2} more>`);
    }
    if (callbacks.length > 0) parts.push(`cb=[${callbacks.join(', ')}]`);
    return parts;
  }

  toString(): string {
    const { printing } = activeRuntime();
    if (printing.has(this)) return '...';
    printing.add(this);
    try {
      return `<${this._className} ${this._describe().join(' ')}>`;
    } finally {
      printing.delete(this);
    }
  }
}

/** A future that the trace has heard of: few are awaited directly, so few carry a number. */
class NumberedFuture implements Blocker {
  readonly #future: Future<unknown>;
  readonly #number: number;

  constructor(future: Future<unknown>, number: number) {
    this.#future = future;
    this.#number = number;
  }

  get _waitKind(): WaitKind {
    return this.#future._waitKind;
  }

  _waitTarget(): number {
    return this.#number;
  }

  _waitLabel(): string {
    return this.#future._waitLabel();
  }

  _waitsFor(): Iterable<Task<unknown>> {
    return this.#future._waitsFor();
  }
}

/** A plain function in the callback list, with the context it runs in. */
export class CallbackEntry implements Waker {
  readonly callback: DoneCallback<unknown>;
  readonly context: Context | null;
  readonly _waitingTask: Task<unknown> | null;

  constructor(
    callback: DoneCallback<unknown>,
    context: Context | null,
    waiting: Task<unknown> | null,
  ) {
    this.callback = callback;
    this.context = context;
    this._waitingTask = waiting;
  }

  _wake(future: Future<unknown>): void {
    const loop = future._loop;
    const handle = new DoneHandle(this.callback, future, this.context);
    if (loop._overridesCallSoon) loop.callSoon(fire, handle);
    else loop._ready.push(handle);
  }

  _describeWaker(): string {
    return `${functionName(this.callback)}()`;
  }
}

/** What a loop of one's own is asked to call soon. */
function fire(handle: DoneHandle): void {
  handle._fire();
}

/** Sets a result that a cancelled future no longer wants. */
export function setResultUnlessCancelled<T>(future: Future<T>, result: T): void {
  if (!future.cancelled()) future.setResult(result);
}

/** Whether `value` is a `Future` or a `Task`. */
export function isfuture(value: unknown): value is Future<unknown> {
  return value instanceof Future;
}

function notDone(message: string): InvalidStateError {
  return withHint(new InvalidStateError(message), 'It is not done yet: await it first.');
}

function asError(exception: unknown): Error {
  const isClass = typeof exception === 'function' && exception.prototype instanceof Error;
  const error = isClass ? new (exception as new () => Error)() : exception;
  if (!(error instanceof Error)) {
    throw withHint(
      new TypeError('invalid exception object'),
      'Give it an error: setException(new Error(…)).',
    );
  }
  if (!(error instanceof StopIteration)) return error;
  const message =
    'StopIteration interacts badly with generators and cannot be raised into a Future';
  return new RuntimeError(message, { cause: error });
}
