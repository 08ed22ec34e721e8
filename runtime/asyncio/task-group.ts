/**
 * Tasks that end with the block that made them.
 *
 *   new ─enter─► entered ─leave─► exiting ─last task done─► finished
 *                   └──an error in the block or in a task──► aborting ─► …
 *
 * A task that fails aborts the group: its siblings are cancelled, and so is the parent, so that
 * it stops what it does inside the block. On leaving, that cancellation is taken back, and the
 * errors come out as one ExceptionGroup.
 */
import { asyncEnter } from '#kernel/context-manager.ts';
import type { Coroutine } from '#kernel/coroutine.ts';
import { CancelledError, RuntimeError } from '#kernel/errors.ts';
import type { BaseEventLoop } from '#kernel/event-loop.ts';
import { type Blocker, CallbackEntry, type Future, State } from '#kernel/future.ts';
import { withHint } from '#kernel/hint.ts';
import { ObjectKind, WaitKind } from '#kernel/instrument.ts';
import { activeRuntime, getRunningLoop } from '#kernel/running.ts';
import type { Task, TaskOptions } from '#kernel/task.ts';
import { ExceptionGroup } from './exception-group.ts';

/**
 * Waits at the end of its block for every task made in it. If one fails, the others are
 * cancelled, and the errors are raised as an `ExceptionGroup`.
 *
 * @example
 * {
 *   await using group = new TaskGroup();
 *   group.createTask(brew());
 *   group.createTask(toastBread());
 * } // both are done here
 */
export class TaskGroup implements AsyncDisposable, Blocker {
  /** @internal */
  readonly _waitKind = WaitKind.taskGroup;
  readonly #tasks = new Set<Task<unknown>>();
  readonly #errors: unknown[] = [];
  #loop: BaseEventLoop | null = null;
  #parent: Task<unknown> | null = null;
  #entered = false;
  #exiting = false;
  #aborting = false;
  #parentCancelRequested = false;
  #allDone: Future<boolean> | null = null;
  #id = 0;

  /**
   * Makes a task that the group waits for.
   *
   * @throws RuntimeError if the group is not entered, is finished or shutting down; the
   *   coroutine is closed then.
   */
  createTask<T>(coroutine: PromiseLike<T>, options?: TaskOptions): Task<T> {
    const problem = this.#refusal();
    const loop = this.#loop;
    if (problem !== null || loop === null) {
      (coroutine as unknown as Partial<Coroutine>).close?.();
      throw withHint(
        new RuntimeError(`TaskGroup ${this} ${problem}`),
        'Tasks of a group are made inside its block: await using group = new TaskGroup().',
      );
    }
    const task = loop.createTask(coroutine, options);
    this.#tasks.add(task as Task<unknown>);
    const done = () => this.#taskDone(task as Task<unknown>);
    // Through the loop even if it is done already, so that a failure cannot cancel the caller
    // in the middle of this call.
    task._addWaker(new CallbackEntry(done, null, this.#parent));
    return task;
  }

  [asyncEnter](): void {
    if (this.#entered) throw new RuntimeError(`TaskGroup ${this} has already been entered`);
    const runtime = activeRuntime();
    this.#loop ??= getRunningLoop();
    this.#parent = runtime.task;
    if (this.#parent === null) {
      throw new RuntimeError(`TaskGroup ${this} cannot determine the parent task`);
    }
    this.#entered = true;
    this.#id = runtime.announce(ObjectKind.taskGroup, 'TaskGroup');
  }

  async [Symbol.asyncDispose](...failure: [error?: unknown]): Promise<void> {
    const parent = this.#parent as Task<unknown>;
    const failed = failure.length > 0;
    const [error] = failure;
    this.#exiting = true;
    let cancellation = error instanceof CancelledError ? error : null;
    if (failed && !this.#aborting) this.#abort();

    // A loop: the wait is cancelled once for every time the parent is.
    while (this.#tasks.size > 0) {
      this.#allDone ??= (this.#loop as BaseEventLoop).createFuture<boolean>();
      this.#allDone._blocker = this;
      try {
        await this.#allDone;
      } catch (cancelled) {
        if (!(cancelled instanceof CancelledError)) throw cancelled;
        if (!this.#aborting) {
          cancellation = cancelled;
          this.#abort();
        }
      }
      this.#allDone = null;
    }

    // Our own cancellation of the parent is taken back; one from outside remains.
    if (this.#parentCancelRequested && parent.uncancel() === 0) cancellation = null;
    this.#parent = null;
    if (cancellation !== null && this.#errors.length === 0) throw cancellation;
    if (failed && !(error instanceof CancelledError)) this.#errors.push(error);
    if (this.#errors.length > 0) {
      if (parent.cancelling() > 0) {
        parent.uncancel();
        parent.cancel();
      }
      throw new ExceptionGroup('unhandled errors in a TaskGroup', this.#errors.splice(0));
    }
  }

  #refusal(): string | null {
    if (!this.#entered) return 'has not been entered';
    if (this.#exiting && this.#tasks.size === 0) return 'is finished';
    return this.#aborting ? 'is shutting down' : null;
  }

  #abort(): void {
    this.#aborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  #taskDone(task: Task<unknown>): void {
    this.#tasks.delete(task);
    if (this.#allDone !== null && this.#tasks.size === 0 && !this.#allDone.done()) {
      this.#allDone.setResult(true);
    }
    if (task._state !== State.failed) return;
    const exception = task.exception();
    this.#errors.push(exception);
    const parent = this.#parent;
    if (parent === null || parent.done()) {
      task._loop.callExceptionHandler({
        message: `Task ${task} has errored out but its parent task ${parent} is already completed`,
        exception,
        task,
      });
      return;
    }
    if (!this.#aborting && !this.#parentCancelRequested) {
      this.#abort();
      this.#parentCancelRequested = true;
      parent.cancel();
    }
  }

  /** @internal */
  _waitTarget(): number {
    return this.#id;
  }

  /** @internal */
  _waitLabel(): string {
    return `task group of ${this.#tasks.size}`;
  }

  /** @internal */
  _waitsFor(): Iterable<Task<unknown>> {
    return this.#tasks;
  }

  toString(): string {
    const tasks = this.#tasks.size > 0 ? ` tasks=${this.#tasks.size}` : '';
    const errors = this.#errors.length > 0 ? ` errors=${this.#errors.length}` : '';
    const state = this.#aborting ? ' cancelling' : this.#entered ? ' entered' : '';
    return `<TaskGroup${tasks}${errors}${state}>`;
  }
}
