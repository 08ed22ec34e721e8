/**
 * A coroutine that the loop runs, and the future of its result.
 *
 *   1 waiting   `_waiter` pending      the task stands in the callback list of `_waiter`
 *   2 ready     `_waiter` null or done the task stands in the loop's ready queue, once
 *   3 running   `_waiter` null         inside its step; `runtime.task` is this task
 *
 *   3 ─awaits a pending future─► 1 ─that future is done─► 2 ─its turn─► 3
 *   3 ─bare yield (`sleep(0)`)─► 2            3 ─body ends─► done
 *
 * `cancel()` in 1 cancels the waiter, which leads to 2; in 2 and 3 the cancellation is due, and
 * the next step (or the next wait) throws it.
 */
import { Context, currentContext, inheritContext } from './context.ts';
import { Coroutine } from './coroutine.ts';
import { type CancelledError, RuntimeError } from './errors.ts';
import type { BaseEventLoop } from './event-loop.ts';
import { Future, State, type Waker } from './future.ts';
import { withHint } from './hint.ts';
import { WaitKind } from './instrument.ts';
import type { Runnable } from './ready-queue.ts';
import { quote, repr, typeName } from './repr.ts';
import { activeRuntime } from './running.ts';
import { coroutineStack, type FrameCallGraphEntry, raisedStack } from './task-stack.ts';
import { step } from './trampoline.ts';

export interface TaskOptions {
  /** Shown in pictures and messages; `Task-1`, `Task-2` … unless told. */
  readonly name?: string | undefined;
  /** The context it runs in; a copy of the creator's unless told. */
  readonly context?: Context | undefined;
  /** Runs the first step at once, inside the call, if the loop is running. */
  readonly eagerStart?: boolean | undefined;
}

/** What `cancel` asked of a task, and what came of it. @internal */
export class Cancellation {
  /** Calls of `cancel` that were not taken back. */
  requests = 0;
  /** To be thrown in at the next step or the next wait. */
  due = false;
  message: string | undefined = undefined;
  /** Asked for since the last step: if that begins with a CancelledError, this is why. */
  fresh = false;
  /** What was thrown in and has, as far as one knows, not ended in silence; else null. */
  thrown: CancelledError | null = null;
  /** Where, and how many requests there were then. */
  thrownAt = 0;
  thrownFor = 0;
  /** It was asked for by a time limit. */
  byLimit = false;

  /** The error reaches the task at `site`. */
  throwIn(error: CancelledError, site: number): void {
    this.thrown = error;
    this.thrownAt = site;
    this.thrownFor = this.requests;
  }
}

export class Task<T> extends Future<T> implements Runnable, Waker {
  /** @internal The innermost coroutine; null before the first step and once the task is done. */
  _top: Coroutine | null = null;
  /** @internal Null once it has ended in an eager first step. */
  _coroutine: Coroutine | null;
  /** @internal The pending or just finished future it awaits. */
  _waiter: Future<unknown> | null = null;
  /** @internal What `cancel` asked for; null for most tasks. */
  _cancellation: Cancellation | null = null;
  /** @internal */
  _context: Context | null;
  /** @internal Number of coroutines that await each other in it. */
  _depth = 1;
  /** @internal Number in the trace. */
  readonly _id: number;
  #name: string | number;

  /**
   * Use `createTask`, which tells the loop's task factory as well.
   *
   * @throws TypeError if `coroutine` is not a coroutine.
   */
  constructor(
    coroutine: PromiseLike<T>,
    options: TaskOptions & { readonly loop?: BaseEventLoop } = {},
  ) {
    super(options);
    if (!((coroutine as unknown) instanceof Coroutine)) {
      throw withHint(
        new TypeError(`a coroutine was expected, got ${repr(coroutine)}`),
        mend(coroutine),
      );
    }
    const loop = this._loop;
    const runtime = activeRuntime();
    this._id = runtime.nextTask();
    this._untold = true;
    this.#name = options.name == null ? runtime.nextTaskName() : String(options.name);
    const body = coroutine as unknown as Coroutine;
    this._coroutine = body;
    this._context = options.context ?? inheritContext(runtime);
    const { instrument } = runtime;
    if (instrument !== null) {
      const parent = runtime.task === null ? 0 : runtime.task._id;
      const site = runtime.ownSite(body._function);
      instrument.taskCreated(runtime.now, this._id, parent, this.getName(), runtime.here(), site);
    }
    if (options.eagerStart === true && loop.isRunning()) {
      // First: its step may make more tasks, and the list is in order of creation.
      loop._register(this as Task<unknown>);
      startEagerly(this as Task<unknown>);
      if (this._state !== State.pending) this._coroutine = null;
    } else {
      // Last: a task that the loop cannot schedule is none of its tasks.
      this._schedule();
      loop._register(this as Task<unknown>);
    }
    runtime.forgetCoroutine(body);
  }

  /** The coroutine the task runs; `null` if it ended in an eager first step. */
  getCoro(): PromiseLike<T> | null {
    return this._coroutine as unknown as PromiseLike<T> | null;
  }

  /**
   * Where the task stands: its outermost coroutine alone while it is not done, all that its
   * error has left (outermost first) if it failed, nothing otherwise.
   *
   * @param options.limit how many at most, the outermost ones.
   */
  getStack(options: { readonly limit?: number | null } = {}): FrameCallGraphEntry[] {
    const failed = this._state === State.failed;
    const stack = failed
      ? raisedStack(this._value)
      : coroutineStack(this as Task<unknown>).slice(-1);
    return stack.slice(0, options.limit ?? stack.length);
  }

  /** The context the task runs in. */
  getContext(): Context {
    const runtime = activeRuntime();
    if (runtime.task === (this as Task<unknown>)) return currentContext(runtime);
    this._context ??= new Context();
    return this._context;
  }

  /** The task's name. */
  getName(): string {
    return typeof this.#name === 'string' ? this.#name : `Task-${this.#name}`;
  }

  /** Renames the task. */
  setName(name: string): void {
    this.#name = String(name);
    const runtime = activeRuntime();
    runtime.instrument?.taskRenamed(runtime.now, this._id, this.#name);
  }

  /** Not for tasks: the body's `return` sets the result. */
  override setResult(): never {
    throw new RuntimeError('Task does not support set_result operation');
  }

  /** Not for tasks: what the body throws is the exception. */
  override setException(): never {
    throw new RuntimeError('Task does not support set_exception operation');
  }

  /**
   * Asks the task to cancel itself: a `CancelledError` is thrown in where it waits. It may clean
   * up first, or even catch the error and go on. False if the task is done.
   *
   * @param message travels with the error.
   */
  override cancel(message?: string): boolean {
    if (this._state !== State.pending) {
      this._untold = false;
      return false;
    }
    this._cancellation ??= new Cancellation();
    const cancellation = this._cancellation;
    cancellation.requests += 1;
    cancellation.fresh = true;
    cancellation.byLimit = false;
    const runtime = activeRuntime();
    if (runtime.instrument !== null) {
      runtime.instrument.cancelRequested(runtime.now, this._id, runtime.causeId, runtime.here());
    }
    // A waiter that takes the cancellation wakes this task itself.
    if (this._waiter?.cancel(message) === true) return true;
    cancellation.due = true;
    cancellation.message = message;
    return true;
  }

  /** How many cancellations were asked for and not taken back with `uncancel`. */
  cancelling(): number {
    return this._cancellation === null ? 0 : this._cancellation.requests;
  }

  /** Takes one request back; returns how many are left. */
  uncancel(): number {
    const cancellation = this._cancellation;
    if (cancellation === null || cancellation.requests === 0) return 0;
    cancellation.requests -= 1;
    if (cancellation.requests === 0) cancellation.due = false;
    // Who takes it back has heard of it.
    if (cancellation.requests < cancellation.thrownFor) cancellation.thrown = null;
    return cancellation.requests;
  }

  /** @internal Puts the task into the ready queue. */
  _schedule(): void {
    const loop = this._loop;
    const runtime = activeRuntime();
    runtime.instrument?.taskReady(runtime.now, this._id, runtime.causeId);
    if (loop._overridesCallSoon) loop.callSoon(fire, this);
    else loop._ready.push(this);
  }

  /** @internal The awaited future is done. */
  _wake(future: Future<unknown>): void {
    // Only `addDoneCallback` of a learner's own could call this for another future.
    if (this._waiter === future) this._schedule();
  }

  /** @internal */
  get _waitingTask(): Task<unknown> {
    return this as Task<unknown>;
  }

  /** @internal */
  _fire(): void {
    step(this as Task<unknown>);
  }

  /** @internal */
  override get _waitKind(): WaitKind {
    return WaitKind.task;
  }

  /** @internal */
  override _waitTarget(): number {
    return this._id;
  }

  /** @internal */
  override get _taskId(): number {
    return this._id;
  }

  /** @internal */
  override _waitLabel(): string {
    return `task ${this.getName()}`;
  }

  /** @internal */
  override _waitsFor(): Iterable<Task<unknown>> {
    return [this as Task<unknown>];
  }

  /** @internal How it prints in another future's callback list. */
  _describeWaker(): string {
    return 'Task.task_wakeup()';
  }

  /** @internal */
  override _describe(): string[] {
    const parts = super._describe();
    if (this._state === State.pending && this.cancelling() > 0) parts[0] = 'cancelling';
    const details = [`name=${quote(this.getName())}`];
    if (this._coroutine !== null) details.push(`coro=<${this._coroutine._describe()}>`);
    if (this._waiter !== null) details.push(`wait_for=${this._waiter}`);
    parts.splice(1, 0, ...details);
    return parts;
  }
}

function startEagerly(task: Task<unknown>): void {
  const runtime = activeRuntime();
  const outer = runtime.task;
  runtime.task = null;
  try {
    step(task);
  } finally {
    runtime.task = outer;
  }
}

function fire(task: Task<unknown>): void {
  task._fire();
}

function mend(value: unknown): string {
  if (typeof value === 'function') return `Call it: ${value.name || 'f'}().`;
  if (value instanceof Future) return 'A task or future is running already; just await it.';
  if (typeName(value) === 'Promise') return 'A native Promise does not run on this loop.';
  return 'Calling an async function gives one.';
}
