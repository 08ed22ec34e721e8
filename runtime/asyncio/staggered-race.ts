/**
 * Several ways to the same end, started one after the other until one arrives.
 *
 *   way 0 ────────────────────────► cancelled
 *          way 1 ───► failed │
 *                            way 2 ────► the winner
 *   |delay |                 a failure starts the next way at once
 *
 * Each way is a task that first waits for its turn, makes the task of the next way, and only then
 * runs its own function; so the ways form a line, and the set of running tasks is never empty
 * before the race is over. `asyncio.staggered` of Python; connections use it to try addresses.
 */
import { CancelledError, TimeoutError } from '#kernel/errors.ts';
import type { BaseEventLoop } from '#kernel/event-loop.ts';
import type { Future } from '#kernel/future.ts';
import { getRunningLoop } from '#kernel/running.ts';
import type { Task } from '#kernel/task.ts';
import { Event } from './event.ts';
import { ExceptionGroup } from './exception-group.ts';
import { currentTask } from './tasks.ts';
import { waitFor } from './wait-for.ts';

/** How a race ended. */
export interface RaceResult<T> {
  /** What the winner came to, and which way it was; `null` and `null` if nobody won. */
  readonly winner: T | null;
  readonly index: number | null;
  /** For each way that was started the error it ended with, `null` for the winner. */
  readonly exceptions: readonly unknown[];
}

/**
 * Runs the functions until one of them succeeds: the next is started when the last one failed,
 * or after `delay` seconds (`null`: only then). The first to return wins; the others are
 * cancelled and waited for.
 *
 * @throws CancelledError if the race is cancelled, after every way has ended.
 * @example
 * const { winner } = await staggeredRace([() => dial('a'), () => dial('b')], 0.25);
 */
export async function staggeredRace<T>(
  ways: Iterable<() => PromiseLike<T>>,
  delay: number | null,
): Promise<RaceResult<T>> {
  return await new Race(ways, delay).run();
}

class Race<T> {
  readonly #ways: Iterator<() => PromiseLike<T>>;
  readonly #delay: number | null;
  readonly #loop: BaseEventLoop = getRunningLoop();
  readonly #running = new Set<Task<void>>();
  readonly #exceptions: unknown[] = [];
  /** Errors of this class itself, which would be hidden otherwise. */
  readonly #unexpected: unknown[] = [];
  #allDone: Future<void> | null = null;
  #winner: T | null = null;
  #index: number | null = null;

  constructor(ways: Iterable<() => PromiseLike<T>>, delay: number | null) {
    this.#ways = ways[Symbol.iterator]();
    this.#delay = delay;
  }

  async run(): Promise<RaceResult<T>> {
    let cancellation: CancelledError | null = null;
    this.#start(null);
    while (this.#running.size > 0) {
      this.#allDone = this.#loop.createFuture<void>();
      try {
        await this.#allDone;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
        for (const task of this.#running) task.cancel(error.message || undefined);
      }
      this.#allDone = null;
    }
    if (this.#unexpected.length > 0) {
      throw new ExceptionGroup('staggered race failed', this.#unexpected);
    }
    if (cancellation !== null) throw cancellation;
    return { winner: this.#winner, index: this.#index, exceptions: this.#exceptions };
  }

  /** Makes the task of the next way, whose turn comes when `previousFailed` is set. */
  #start(previousFailed: Event | null): void {
    // An eager task must not run before it stands in the set.
    const ready = new Event();
    const task = this.#loop.createTask(this.#runNext(ready, previousFailed));
    this.#running.add(task);
    task.addDoneCallback(() => this.#taskDone(task));
    ready.set();
  }

  async #runNext(ready: Event, previousFailed: Event | null): Promise<void> {
    await ready.wait();
    if (previousFailed !== null) await this.#turn(previousFailed);
    const next = this.#ways.next();
    if (next.done === true) return;
    const failed = new Event();
    const index = this.#exceptions.length;
    this.#start(failed);
    this.#exceptions.push(null);
    try {
      const result = await next.value();
      this.#index = index;
      this.#winner = result;
    } catch (error) {
      this.#exceptions[index] = error;
      failed.set();
      return;
    }
    const current = currentTask();
    for (const task of this.#running) if (task !== current) task.cancel();
  }

  async #turn(previousFailed: Event): Promise<void> {
    try {
      await waitFor(previousFailed.wait(), this.#delay);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
  }

  #taskDone(task: Task<void>): void {
    this.#running.delete(task);
    if (this.#running.size === 0 && this.#allDone?.done() === false) this.#allDone.setResult();
    if (task.cancelled()) return;
    const exception = task.exception();
    if (exception !== null) this.#unexpected.push(exception);
  }
}
