/** Awaitables in the order in which they finish. */
import { Coroutine } from '#kernel/coroutine.ts';
import { ensureFuture } from '#kernel/ensure-future.ts';
import { TimeoutError } from '#kernel/errors.ts';
import { Future } from '#kernel/future.ts';
import type { TimerHandle } from '#kernel/handle.ts';
import { withHint } from '#kernel/hint.ts';
import { typeName } from '#kernel/repr.ts';
import { getEventLoop } from '#kernel/running.ts';
import type { Task } from '#kernel/task.ts';
import { Queue } from './queue.ts';

/** What `asCompleted` makes of awaitables for `T` whose futures are `F`. */
export interface Completing<T, F> extends AsyncIterable<F>, Iterable<Promise<T>> {}

/** See `AsCompleted`. */
export interface CompletingToo<T, F> extends Completing<T, F> {}

/**
 * What `asCompleted` returns; loop over it once.
 *
 * A union, because TypeScript takes what `for await` yields for promises and unwraps it, but not
 * where the loop goes over a union: so a task stays a task.
 */
export type AsCompleted<T, F = Future<T>> = Completing<T, F> | CompletingToo<T, F>;

export interface AsCompletedOptions {
  /** In seconds: what is not done by then raises `TimeoutError`; nothing is cancelled. */
  readonly timeout?: number | null;
}

/**
 * Runs all of them at once and yields them as they finish. `for await` yields the tasks you
 * gave, each one done; plain `for` yields awaitables for the next result.
 *
 * @param options.timeout in seconds: what is not done by then raises `TimeoutError`; nothing is
 *   cancelled.
 * @example
 * for await (const task of asCompleted(tasks)) console.log(task.result());
 */
export function asCompleted<F extends Future<unknown>>(
  futures: Iterable<F>,
  options?: AsCompletedOptions,
): AsCompleted<Awaited<F>, F>;
export function asCompleted<T>(
  coroutines: Iterable<Promise<T>>,
  options?: AsCompletedOptions,
): AsCompleted<T, Task<T>>;
export function asCompleted<T>(
  awaitables: Iterable<PromiseLike<T>>,
  options?: AsCompletedOptions,
): AsCompleted<T>;
export function asCompleted<T>(
  awaitables: Iterable<PromiseLike<T>>,
  options: AsCompletedOptions = {},
): AsCompleted<T> {
  const argument: unknown = awaitables;
  if (argument instanceof Future || argument instanceof Coroutine) {
    throw withHint(
      new TypeError(`expects an iterable of awaitables, not ${typeName(argument)}`),
      'Put it into an array: asCompleted([task]).',
    );
  }
  return new Completions(awaitables, options.timeout ?? null);
}

/** A future in a box, so that handing it on does not await it. */
interface Box<T> {
  readonly future: Future<T>;
}

class Completions<T> implements Completing<T, Future<T>> {
  /** Those that are done, in order; null for each that was not when the time was up. */
  readonly #done = new Queue<Box<T> | null>();
  readonly #todo: Set<Future<T>>;
  #timer: TimerHandle | null = null;
  #left: number;

  constructor(awaitables: Iterable<PromiseLike<T>>, timeout: number | null) {
    const loop = getEventLoop();
    const futures = Array.from(new Set(awaitables), (one) => ensureFuture(one, { loop }));
    this.#todo = new Set(futures);
    for (const future of this.#todo) future.addDoneCallback(this.#completed);
    if (this.#todo.size > 0 && timeout !== null) {
      this.#timer = loop.callLater(timeout, this.#timeIsUp);
    }
    this.#left = this.#todo.size;
  }

  [Symbol.asyncIterator](): AsyncIterator<Future<T>> {
    return { next: () => this.#nextFuture() };
  }

  *[Symbol.iterator](): Generator<Promise<T>, undefined> {
    while (this.#left > 0) {
      this.#left -= 1;
      yield this.#nextResult();
    }
  }

  toString(): string {
    return `<AsCompleted todo=${this.#todo.size} left=${this.#left}>`;
  }

  async #nextFuture(): Promise<IteratorResult<Future<T>>> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left -= 1;
    const { future } = await this.#take();
    return { done: false, value: future };
  }

  async #nextResult(): Promise<T> {
    const { future } = await this.#take();
    return future.result();
  }

  async #take(): Promise<Box<T>> {
    const box = await this.#done.get();
    if (box === null) throw new TimeoutError();
    return box;
  }

  readonly #completed = (future: Future<T>): void => {
    // The time was up first.
    if (this.#todo.size === 0) return;
    this.#todo.delete(future);
    this.#done.putNowait({ future });
    if (this.#todo.size === 0) this.#timer?.cancel();
  };

  readonly #timeIsUp = (): void => {
    for (const future of this.#todo) {
      future.removeDoneCallback(this.#completed);
      this.#done.putNowait(null);
    }
    this.#todo.clear();
  };
}
