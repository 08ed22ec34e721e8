/**
 * The event loop, as far as it needs no coroutine of its own.
 *
 * One turn:
 *   1. nothing ready? move the clock to the next deadline; no deadline either: deadlock
 *   2. due timers join the ready queue, in order of (deadline, sequence)
 *   3. run what is ready now; what becomes ready meanwhile waits for the next turn
 *
 * Virtual time moves in 1 and nowhere else, save for code that is charged for its time. `stop()`
 * lets the turn finish; a loop that runs until a future is done therefore stops one turn after.
 */
import { contextArgument, plainArguments } from './call-arguments.ts';
import { inheritContext } from './context.ts';
import { describeDeadlock } from './deadlock.ts';
import { ensureFuture } from './ensure-future.ts';
import { DeadlockError, RuntimeError } from './errors.ts';
import {
  describeException,
  type ExceptionContext,
  summarizeException,
} from './exception-context.ts';
import { Future } from './future.ts';
import { type Callback, checkCallback, Handle, TimerHandle } from './handle.ts';
import { HANDLER_TOLD } from './instrument.ts';
import { OpenGenerators } from './open-generators.ts';
import { ReadyQueue } from './ready-queue.ts';
import { repr } from './repr.ts';
import { activeRuntime } from './running.ts';
import { Task, type TaskOptions } from './task.ts';
import { TaskRegistry } from './task-registry.ts';
import { type Timer, TimerHeap } from './timer-heap.ts';

export type ExceptionHandler = (loop: BaseEventLoop, context: ExceptionContext) => void;

/** Makes the tasks of `loop.createTask`. */
export type TaskFactory = (
  loop: BaseEventLoop,
  coroutine: PromiseLike<unknown>,
  options: TaskOptions,
) => Task<unknown>;

export class BaseEventLoop {
  /** In debug mode, callbacks that keep the loop busy this long (in seconds) are reported. */
  slowCallbackDuration = 0.1;
  /** @internal */
  readonly _ready = new ReadyQueue();
  /** @internal A subclass wants to see every scheduled step. */
  readonly _overridesCallSoon: boolean;
  /** @internal A subclass makes the timers. */
  readonly _overridesTimers: boolean;
  /** @internal */
  readonly _generators = new OpenGenerators();
  readonly #plainTask = { loop: this } as const;
  readonly #timers = new TimerHeap();
  readonly #tasks = new TaskRegistry();
  #running = false;
  #stopping = false;
  #closed = false;
  #debug = false;
  #taskFactory: TaskFactory | null = null;
  #exceptionHandler: ExceptionHandler | null = null;

  constructor() {
    this._overridesCallSoon = this.callSoon !== BaseEventLoop.prototype.callSoon;
    const { callAt, callLater } = BaseEventLoop.prototype;
    this._overridesTimers = this.callLater !== callLater || this.callAt !== callAt;
    activeRuntime().noteLoop(this);
  }

  /** The loop's clock, in seconds of virtual time. */
  time(): number {
    return activeRuntime().clock() / 1e9;
  }

  /**
   * Calls `callback(...args)` in the next turn of the loop, first come, first served. A last
   * argument `{ context }` names the context it runs in.
   */
  callSoon(callback: Callback, ...args: readonly unknown[]): Handle {
    this._checkClosed();
    if (this.#debug) checkCallback(callback, 'call_soon');
    return this.#callSoon(callback, args);
  }

  /** The same as `callSoon`; here for programs that call it from elsewhere. */
  callSoonThreadsafe(callback: Callback, ...args: readonly unknown[]): Handle {
    this._checkClosed();
    if (this.#debug) checkCallback(callback, 'call_soon_threadsafe');
    return this.#callSoon(callback, args);
  }

  /** Calls `callback(...args)` in `delay` seconds; a delay below zero counts as zero. */
  callLater(delay: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    if (delay == null) throw new TypeError('delay must not be None');
    if (this._overridesTimers) return this.callAt(this.time() + delay, callback, ...args);
    return this.#callAt(this.time() + delay, callback, args);
  }

  /** Calls `callback(...args)` at `when`, a time of `loop.time()`. */
  callAt(when: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    if (when == null) throw new TypeError('when cannot be None');
    return this.#callAt(when, callback, args);
  }

  /** A new future of this loop. */
  createFuture<T = unknown>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /** Has the loop run `coroutine` as a task; the task factory decides which kind. */
  createTask<T>(coroutine: PromiseLike<T>, options?: TaskOptions): Task<T> {
    this._checkClosed();
    if (this.#taskFactory !== null) {
      return this.#taskFactory(this, coroutine, options ?? {}) as Task<T>;
    }
    if (options === undefined) return new Task<T>(coroutine, this.#plainTask);
    return new Task<T>(coroutine, { ...options, loop: this });
  }

  /** Sets who makes the tasks; `null` for the plain kind. */
  setTaskFactory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== 'function') {
      throw new TypeError('task factory must be a callable or None');
    }
    this.#taskFactory = factory;
  }

  getTaskFactory(): TaskFactory | null {
    return this.#taskFactory;
  }

  /**
   * Runs until `stop()` is called.
   *
   * @throws DeadlockError when nothing is left that could ever call it.
   */
  runForever(): void {
    this._checkClosed();
    this._checkRunning();
    const runtime = activeRuntime();
    this.#running = true;
    runtime.loop = this;
    try {
      for (;;) {
        this._runOnce();
        if (this.#stopping) break;
      }
    } finally {
      this.#stopping = false;
      this.#running = false;
      runtime.loop = null;
    }
  }

  /**
   * Runs until `awaitable` is done and returns its result. A coroutine becomes a task.
   *
   * @throws RuntimeError if the loop is stopped before.
   */
  runUntilComplete<T>(awaitable: PromiseLike<T>): T {
    this._checkClosed();
    this._checkRunning();
    const isNew = !((awaitable as unknown) instanceof Future);
    const future = ensureFuture(awaitable, { loop: this });
    if (isNew) (future as Task<T>)._untold = false;
    const stop = () => this.stop();
    future.addDoneCallback(stop);
    try {
      this.runForever();
    } catch (error) {
      if (isNew && future.done() && !future.cancelled()) future.exception();
      throw error;
    } finally {
      future.removeDoneCallback(stop);
    }
    if (!future.done()) throw new RuntimeError('Event loop stopped before Future completed.');
    return future.result();
  }

  /** Ends `runForever` after the current turn. */
  stop(): void {
    this.#stopping = true;
  }

  /** Drops everything that is scheduled; the loop cannot run again. */
  close(): void {
    if (this.#running) throw new RuntimeError('Cannot close a running event loop');
    if (this.#closed) return;
    this.#closed = true;
    this._ready.clear();
    this.#timers.clear();
  }

  isRunning(): boolean {
    return this.#running;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  getDebug(): boolean {
    return this.#debug;
  }

  /** Debug mode checks callbacks and reports slow ones. */
  setDebug(enabled: boolean): void {
    this.#debug = enabled;
  }

  getExceptionHandler(): ExceptionHandler | null {
    return this.#exceptionHandler;
  }

  /** Sets who is told of errors that have no one else to go to; `null` for the default. */
  setExceptionHandler(handler: ExceptionHandler | null): void {
    if (handler !== null && typeof handler !== 'function') {
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this.#exceptionHandler = handler;
  }

  /** Prints the error, its message and what it concerns to standard error. */
  defaultExceptionHandler(context: ExceptionContext): void {
    activeRuntime().print(2, describeException(context));
  }

  /** Tells the exception handler; an error in the handler goes to the default one. */
  callExceptionHandler(context: ExceptionContext): void {
    const runtime = activeRuntime();
    const handler = this.#exceptionHandler;
    const owner = context.task ?? context.future ?? context.handle;
    if (runtime.instrument !== null) {
      const task = owner instanceof Task ? owner._id : runtime.taskId;
      const what = summarizeException(context);
      runtime.instrument.warned(runtime.now, task, HANDLER_TOLD, what, 0);
    }
    if (handler === null) {
      this.defaultExceptionHandler(context);
      return;
    }
    const outer = runtime.context;
    if (owner instanceof Task || owner instanceof Handle) runtime.context = owner.getContext();
    try {
      handler(this, context);
    } catch (exception) {
      runtime.rethrowIfHalted(exception);
      this.defaultExceptionHandler({ message: 'Unhandled error in exception handler', exception });
    } finally {
      runtime.context = outer;
    }
  }

  toString(): string {
    return (
      `<${this.constructor.name} running=${this.#running} closed=${this.#closed} ` +
      `debug=${this.#debug}>`
    );
  }

  /** @internal One turn. */
  _runOnce(): void {
    const runtime = activeRuntime();
    const ready = this._ready;
    const timers = this.#timers;
    const next = timers.next();
    if (ready.size === 0 && !this.#stopping) {
      if (next === Infinity) throw new DeadlockError(describeDeadlock(this));
      if (next > runtime.now) runtime.now = next;
    }
    if (next <= runtime.now) this.#fireDue();
    let count = ready.size;
    runtime.turnStarted(count);
    const watched = this.#debug;
    const { scheduler } = runtime;
    for (; count > 0; count -= 1) {
      if (scheduler !== null && ready.size > 1) ready.promote(scheduler.choose(ready, runtime.now));
      if (watched) this.#fireWatched();
      else ready.shift()._fire();
    }
  }

  #fireDue(): void {
    const runtime = activeRuntime();
    for (;;) {
      const timer = this.#timers.popDue(runtime.now);
      if (timer === null) return;
      this._ready.push(timer);
      if (runtime.instrument !== null) {
        runtime.instrument.timerFired(runtime.now, timer._timerId);
      }
    }
  }

  /** Debug mode: says which callback kept the loop busy, and for how long. */
  #fireWatched(): void {
    const runtime = activeRuntime();
    const entry = this._ready.shift();
    const began = runtime.now;
    entry._fire();
    const seconds = (runtime.now - began) / 1e9;
    if (seconds > 0 && seconds >= this.slowCallbackDuration) {
      runtime.warn(
        'slow-callback',
        `Executing ${entry} took ${seconds.toFixed(3)} seconds; await sleep() instead of blocking, ` +
          'or hand the work to toThread()',
        runtime.blockedAt,
      );
    }
  }

  #callSoon(callback: Callback, args: readonly unknown[]): Handle {
    const context = contextArgument(args);
    const handle = new Handle(
      callback,
      plainArguments(args, context),
      this,
      context ?? inheritContext(activeRuntime()),
    );
    this._ready.push(handle);
    return handle;
  }

  #callAt(when: number, callback: Callback, args: readonly unknown[]): TimerHandle {
    this._checkClosed();
    if (this.#debug) checkCallback(callback, 'call_at');
    const context = contextArgument(args);
    const plain = plainArguments(args, context);
    const deadline = Math.round(when * 1e9);
    const handle = new TimerHandle(
      deadline,
      callback,
      plain,
      this,
      context ?? inheritContext(activeRuntime()),
    );
    this.#addTimer(deadline, handle, activeRuntime().here());
    return handle;
  }

  /** @internal Has `timer` fire in `delay` seconds; not for loops that override timers. */
  _startTimer(delay: number, timer: Timer, site: number): void {
    this._checkClosed();
    this.#addTimer(activeRuntime().clock() + Math.round(delay * 1e9), timer, site);
  }

  #addTimer(deadline: number, timer: Timer, site: number): void {
    const runtime = activeRuntime();
    timer._timerId = runtime.nextTimer();
    this.#timers.push(deadline, timer);
    if (runtime.instrument !== null) {
      const by = runtime.task === null ? 0 : runtime.task._id;
      runtime.instrument.timerSet(runtime.now, timer._timerId, deadline, by, site);
    }
  }

  /** @internal */
  _cancelTimer(timer: Timer): void {
    if (!this.#timers.cancel(timer)) return;
    const runtime = activeRuntime();
    runtime.instrument?.timerCancelled(runtime.now, timer._timerId);
  }

  /** @internal */
  _register(task: Task<unknown>): void {
    this.#tasks.add(task);
  }

  /** @internal A task is about to be done. */
  _unregister(): void {
    this.#tasks.noteDone();
  }

  /** @internal The tasks that are not done, in the order they were made. */
  _liveTasks(): Task<unknown>[] {
    return this.#tasks.live();
  }

  /** @internal */
  _checkClosed(): void {
    if (this.#closed) throw new RuntimeError('Event loop is closed');
  }

  /** @internal */
  _checkRunning(): void {
    if (this.#running) throw new RuntimeError('This event loop is already running');
    if (activeRuntime().loop !== null) {
      throw new RuntimeError('Cannot run the event loop while another loop is running');
    }
  }
}
