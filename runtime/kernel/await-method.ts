/**
 * Awaitables of a program's own: objects with a method `__await__`, as in Python.
 *
 * The method is a generator whose yields are awaited and whose return value is what the await
 * gives; or it returns something that can be awaited.
 */
import { Coroutine, type Steps } from './coroutine.ts';
import { Future } from './future.ts';
import { typeName } from './repr.ts';

/**
 * Something that `await` takes. A class needs to extend this one only for the types, so that
 * TypeScript knows what the await gives; at run time the method is what counts.
 *
 * @example
 * class Ticket extends Awaitable<number> {
 *   *__await__() {
 *     yield sleep(1);
 *     return 42;
 *   }
 * }
 * const number = await new Ticket();
 */
export abstract class Awaitable<T> {
  /** Types only: lets `await` unwrap. There is no such method at run time. */
  // biome-ignore lint/suspicious/noThenProperty: it exists for the type checker alone
  declare readonly then: PromiseLike<T>['then'];

  /** What waits: each yielded value is awaited, the returned one is the result. */
  abstract __await__(): Generator<unknown, T, unknown> | PromiseLike<T>;
}

type WithAwaitMethod = { __await__(): unknown };

/** Whether `value` says itself how it is awaited. */
export function hasAwaitMethod(value: unknown): value is WithAwaitMethod {
  if (typeof value !== 'object' || value === null) return false;
  return typeof (value as Partial<WithAwaitMethod>).__await__ === 'function';
}

/** The body of a coroutine that awaits `value` by its method. */
export function* awaitMethodSteps(value: WithAwaitMethod): Generator<unknown, unknown, unknown> {
  const waits = value.__await__();
  if (waits instanceof Coroutine || waits instanceof Future) return yield waits;
  if (typeof (waits as Partial<Steps> | null)?.next !== 'function') {
    throw new TypeError(`__await__() returned non-iterator of type '${typeName(waits)}'`);
  }
  return yield* waits as Generator<unknown, unknown, unknown>;
}
