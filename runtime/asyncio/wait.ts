/** Waits until some or all of several tasks are done, and says which are. */
import { Coroutine } from '#kernel/coroutine.ts';
import { ValueError } from '#kernel/errors.ts';
import { type Blocker, CallbackEntry, Future, State } from '#kernel/future.ts';
import { withHint } from '#kernel/hint.ts';
import { WaitKind } from '#kernel/instrument.ts';
import { typeName } from '#kernel/repr.ts';
import { getRunningLoop } from '#kernel/running.ts';
import type { Task } from '#kernel/task.ts';
import { currentTask } from './tasks.ts';

/** `wait` returns when the first one is done. */
export const FIRST_COMPLETED = 'FIRST_COMPLETED';
/** `wait` returns when the first one raises, or all are done. */
export const FIRST_EXCEPTION = 'FIRST_EXCEPTION';
/** `wait` returns when all are done. */
export const ALL_COMPLETED = 'ALL_COMPLETED';

export type ReturnWhen = typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;

export interface WaitOptions {
  /** In seconds; when it is over the rest is pending, no error is raised. */
  readonly timeout?: number | null;
  /** What to wait for, `ALL_COMPLETED` unless told. */
  readonly returnWhen?: ReturnWhen;
}

/**
 * Waits for tasks and gives `[done, pending]`, two sets in the order of the argument. Raises
 * none of their errors and cancels none of them, on a timeout neither.
 *
 * @throws TypeError for coroutines (make tasks of them) or something that is not a collection;
 *   ValueError if there is nothing to wait for.
 * @example
 * const [done, pending] = await wait(tasks, { timeout: 2, returnWhen: FIRST_COMPLETED });
 */
export async function wait<F extends Future<unknown>>(
  futures: Iterable<F>,
  options: WaitOptions = {},
): Promise<[done: Set<F>, pending: Set<F>]> {
  const argument: unknown = futures;
  if (argument instanceof Future || argument instanceof Coroutine) {
    throw withHint(
      new TypeError(`expect a list of futures, not ${typeName(argument)}`),
      'Put it into an array: wait([task]).',
    );
  }
  const all = new Set(futures);
  if (all.size === 0) throw new ValueError('Set of Tasks/Futures is empty.');
  const returnWhen = options.returnWhen ?? ALL_COMPLETED;
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) {
    throw new ValueError(`Invalid return_when value: ${returnWhen}`);
  }
  for (const future of all) {
    if ((future as unknown) instanceof Coroutine) {
      throw withHint(
        new TypeError('Passing coroutines is forbidden, use tasks explicitly.'),
        'Make tasks of them first: createTask(f()).',
      );
    }
  }
  return await waitUntil(all, options.timeout ?? null, returnWhen);
}

async function waitUntil<F extends Future<unknown>>(
  all: Set<F>,
  timeout: number | null,
  returnWhen: ReturnWhen,
): Promise<[Set<F>, Set<F>]> {
  const loop = getRunningLoop();
  const waiter = loop.createFuture<void>();
  waiter._blocker = new WaitBlocker(all);
  const timer = timeout === null ? null : loop.callLater(timeout, release, waiter);
  let left = all.size;
  const completed = (future: Future<unknown>) => {
    left -= 1;
    const enough =
      left <= 0 ||
      returnWhen === FIRST_COMPLETED ||
      (returnWhen === FIRST_EXCEPTION &&
        future._state === State.failed &&
        future.exception() !== null);
    if (!enough) return;
    timer?.cancel();
    release(waiter);
  };
  const waker = new CallbackEntry(completed, null, currentTask());
  for (const future of all) future._addWaker(waker);
  try {
    await waiter;
  } finally {
    timer?.cancel();
    for (const future of all) future.removeDoneCallback(completed);
  }
  const done = new Set<F>();
  const pending = new Set<F>();
  for (const future of all) (future.done() ? done : pending).add(future);
  return [done, pending];
}

/** Finishes a waiter that nobody else has. */
export function release(waiter: Future<void>): void {
  if (!waiter.done()) waiter.setResult();
}

class WaitBlocker implements Blocker {
  readonly _waitKind = WaitKind.wait;
  readonly #futures: ReadonlySet<Future<unknown>>;

  constructor(futures: ReadonlySet<Future<unknown>>) {
    this.#futures = futures;
  }

  _waitTarget(): number {
    return 0;
  }

  _waitLabel(): string {
    return `wait for ${this.#futures.size}`;
  }

  *_waitsFor(): Generator<Task<unknown>> {
    for (const future of this.#futures) if (!future.done()) yield* future._waitsFor();
  }
}
