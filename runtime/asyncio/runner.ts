/**
 * From synchronous code into a loop and out again, leaving nothing behind.
 *
 *   created ──getLoop, run──► initialized ──close──► closed
 *
 * Closing cancels every task that is left, waits for them, reports what they raised, ends the
 * async generators and closes the loop; this is the end of every `run()`.
 */
import { hasAwaitMethod } from '#kernel/await-method.ts';
import { type Context, copyContext } from '#kernel/context.ts';
import { enter } from '#kernel/context-manager.ts';
import { Coroutine } from '#kernel/coroutine.ts';
import { DeadlockError, RuntimeError } from '#kernel/errors.ts';
import { Future } from '#kernel/future.ts';
import { withHint } from '#kernel/hint.ts';
import { activeRuntime } from '#kernel/running.ts';
import { warnLeftOver } from '#kernel/task-warnings.ts';
import { type EventLoop, newEventLoop, refuseInsideLoop } from './event-loop.ts';
import { gather } from './gather.ts';
import { allTasks } from './tasks.ts';

export interface RunOptions {
  /** Debug mode: callbacks are checked and slow ones reported. */
  readonly debug?: boolean;
  /** Makes the loop; `newEventLoop` unless told. */
  readonly loopFactory?: () => EventLoop;
}

/**
 * Runs `main` to its end on a new loop and returns its value: the entry to a program.
 *
 * Tasks that are left when `main` ends are cancelled and waited for.
 *
 * @throws RuntimeError inside a running loop, where one awaits instead; TypeError if `main` is
 *   not awaitable; whatever `main` throws.
 * @example
 * run(main());
 */
export function run<T>(main: PromiseLike<T>, options: RunOptions = {}): T {
  if (activeRuntime().loop !== null) {
    throw withHint(
      new RuntimeError('asyncio.run() cannot be called from a running event loop'),
      'A loop is running here already: await the coroutine instead.',
    );
  }
  const runner = new Runner(options);
  let stuck: DeadlockError | null = null;
  try {
    return runner.run(main);
  } catch (error) {
    if (error instanceof DeadlockError) stuck = error;
    throw error;
  } finally {
    closeAfter(runner, stuck);
  }
}

/** Tasks that await each other in a circle cannot be cancelled; the deadlock says more then. */
function closeAfter(runner: Runner, stuck: DeadlockError | null): void {
  try {
    runner.close();
  } catch (error) {
    throw stuck !== null && error instanceof RangeError ? stuck : error;
  }
}

/**
 * `run` in parts: several calls share one loop and one context.
 *
 * @example
 * using runner = new Runner();
 * runner.run(first());
 * runner.run(second());
 */
export class Runner {
  #state: 'created' | 'initialized' | 'closed' = 'created';
  readonly #options: RunOptions;
  #loop: EventLoop | null = null;
  #context: Context | null = null;
  #setEventLoop = false;

  constructor(options: RunOptions = {}) {
    this.#options = options;
  }

  /**
   * Runs `main` on the runner's loop and returns its value.
   *
   * @throws RuntimeError inside a running loop, or when the runner is closed.
   */
  run<T>(main: PromiseLike<T>, options: { readonly context?: Context } = {}): T {
    refuseInsideLoop('Runner.run()');
    const loop = this.#init();
    const awaitable: unknown = main;
    const isFuture = awaitable instanceof Future;
    const other = isFuture || hasAwaitMethod(awaitable);
    if (!other && !(awaitable instanceof Coroutine)) {
      throw withHint(
        new TypeError('An asyncio.Future, a coroutine or an awaitable is required'),
        typeof awaitable === 'function'
          ? `It is a function: call it, run(${awaitable.name || 'main'}()).`
          : 'Give it a call of an async function: run(main()).',
      );
    }
    const context = options.context ?? this.#context ?? undefined;
    return loop.runUntilComplete(loop.createTask(other ? passOn(main) : main, { context }));
  }

  /** The runner's loop. */
  getLoop(): EventLoop {
    return this.#init();
  }

  /** Cancels what is left, ends the async generators and closes the loop. */
  close(): void {
    const loop = this.#loop;
    if (this.#state !== 'initialized' || loop === null) return;
    const runtime = activeRuntime();
    try {
      if (runtime.halted !== null) return;
      cancelAllTasks(loop);
      loop.runUntilComplete(loop.shutdownAsyncgens());
      loop.runUntilComplete(loop.shutdownDefaultExecutor(300));
    } finally {
      if (this.#setEventLoop) runtime.eventLoop = null;
      loop.close();
      this.#loop = null;
      this.#state = 'closed';
    }
  }

  [enter](): void {
    this.#init();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  toString(): string {
    return `<Runner ${this.#state}>`;
  }

  #init(): EventLoop {
    if (this.#state === 'closed') throw new RuntimeError('Runner is closed');
    if (this.#loop !== null) return this.#loop;
    const { loopFactory, debug } = this.#options;
    const loop = loopFactory === undefined ? newEventLoop() : loopFactory();
    if (loopFactory === undefined) {
      activeRuntime().eventLoop = loop;
      this.#setEventLoop = true;
    }
    if (debug !== undefined) loop.setDebug(debug);
    this.#loop = loop;
    this.#context = copyContext();
    this.#state = 'initialized';
    return loop;
  }
}

async function passOn<T>(awaitable: PromiseLike<T>): Promise<T> {
  return await awaitable;
}

function cancelAllTasks(loop: EventLoop): void {
  const tasks = [...allTasks(loop)];
  if (tasks.length === 0) return;
  for (const task of tasks) {
    warnLeftOver(task);
    task.cancel();
  }
  loop.runUntilComplete(gather(...tasks, { returnExceptions: true }));
  for (const task of tasks) {
    if (task.cancelled()) continue;
    const exception = task.exception();
    if (exception === null) continue;
    loop.callExceptionHandler({
      message: 'unhandled exception during asyncio.run() shutdown',
      exception,
      task,
    });
  }
}
