/** Several awaitables as one. */
import { ensureFuture } from '#kernel/ensure-future.ts';
import { CancelledError } from '#kernel/errors.ts';
import { CallbackEntry, Future, State } from '#kernel/future.ts';
import { WaitKind } from '#kernel/instrument.ts';
import { activeRuntime, getEventLoop } from '#kernel/running.ts';
import { Task } from '#kernel/task.ts';

/** The results of `T`, a tuple of awaitables. */
export type Results<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };
/** The same where errors stand in the places of the results. */
export type Outcomes<T extends readonly unknown[]> = {
  -readonly [K in keyof T]: Awaited<T[K]> | Error;
};

export interface GatherOptions<R extends boolean = boolean> {
  /** Errors take their places in the list of results instead of being raised. */
  readonly returnExceptions: R;
}

/**
 * Runs all of them at once and gives their results in the order of the arguments. Coroutines
 * become tasks; the same awaitable given twice runs once.
 *
 * The first error is raised at once and the others run on. Cancelling the gather cancels all of
 * them; one that is cancelled counts as an error. Follows `asyncio.gather`.
 *
 * @example
 * const [tea, toast] = await gather(brew(), toastBread());
 */
export function gather<T extends readonly PromiseLike<unknown>[]>(
  ...awaitables: T
): Future<Results<T>>;
export function gather<T extends readonly PromiseLike<unknown>[]>(
  ...awaitables: [...T, GatherOptions<true>]
): Future<Outcomes<T>>;
export function gather<T extends readonly PromiseLike<unknown>[]>(
  ...awaitables: [...T, GatherOptions]
): Future<Results<T> | Outcomes<T>>;
export function gather(...args: unknown[]): Future<unknown> {
  const options = takeOptions(args);
  if (args.length === 0) {
    const empty = new Future<unknown[]>({ loop: getEventLoop() });
    empty.setResult([]);
    return empty;
  }
  const runtime = activeRuntime();
  let loop = runtime.loop;
  const current = loop === null ? null : runtime.task;
  const children: Future<unknown>[] = [];
  /** Of the arguments that are coroutines; a future stands for itself. */
  const tasks = new Map<unknown, Future<unknown>>();
  const done = new Set<Future<unknown>>();
  let waited = 0;
  let outer: GatheringFuture | null = null;
  let finished = 0;

  const childDone = (child: Future<unknown>) => {
    finished += 1;
    if (outer === null || outer.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!options.returnExceptions) {
      if (child._state === State.cancelled) {
        outer._fail(child._makeCancelledError());
        return;
      }
      if (child._state === State.failed) {
        outer._fail(child.exception());
        return;
      }
    }
    if (finished < waited + done.size) return;
    // Looked at in either case, so that no child's error counts as never retrieved.
    const outcomes = children.map(outcome);
    if (outer._cancelRequested) outer._fail((children.at(-1) ?? child)._makeCancelledError());
    else outer.setResult(outcomes);
  };
  const waker = new CallbackEntry(childDone, null, current);

  for (const argument of args) {
    let child = argument instanceof Future ? undefined : tasks.get(argument);
    if (child === undefined) {
      child = ensureFuture(argument as PromiseLike<unknown>, loop === null ? {} : { loop });
      loop ??= child._loop;
      if (child !== argument) {
        tasks.set(argument, child);
        if (child instanceof Task) child._untold = false;
      }
      if (child.done()) {
        done.add(child);
      } else if (!child._isWatchedBy(waker)) {
        child._addWaker(waker);
        waited += 1;
      }
    }
    children.push(child);
  }
  outer = new GatheringFuture(children, { loop: loop ?? getEventLoop() });
  // Those that were done before (or finished eagerly) count only now that `outer` exists.
  for (const child of done) childDone(child);
  return outer;
}

/** The future that `gather` returns: to cancel it is to cancel the children. */
class GatheringFuture extends Future<unknown> {
  readonly #children: readonly Future<unknown>[];
  _cancelRequested = false;

  constructor(children: readonly Future<unknown>[], options: { loop: Future<unknown>['_loop'] }) {
    super(options);
    this.#children = children;
  }

  override cancel(message?: string): boolean {
    if (this.done()) return false;
    let any = false;
    for (const child of this.#children) if (child.cancel(message)) any = true;
    if (any) this._cancelRequested = true;
    return any;
  }

  override get _className(): string {
    return '_GatheringFuture';
  }

  override get _waitKind(): WaitKind {
    return WaitKind.gather;
  }

  override _waitLabel(): string {
    return `gather of ${this.#children.length}`;
  }

  override *_waitsFor(): Generator<Task<unknown>> {
    for (const child of this.#children) if (!child.done()) yield* child._waitsFor();
  }
}

function outcome(child: Future<unknown>): unknown {
  if (child._state === State.cancelled) {
    const message = child._value instanceof CancelledError ? '' : child._value;
    return new CancelledError((message as string | undefined) ?? '');
  }
  return child.exception() ?? child.result();
}

function takeOptions(args: unknown[]): GatherOptions {
  const last = args.at(-1);
  if (typeof last === 'object' && last !== null && 'returnExceptions' in last) {
    args.pop();
    return last as GatherOptions;
  }
  return { returnExceptions: false };
}
