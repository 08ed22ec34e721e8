/**
 * `contextlib` for learners: a block from one function.
 *
 *   new ──the generator gives its value──► entered ──it ends──► left
 *
 * What stands above the `yield` is done before the block, what stands below it after; an error
 * of the block is thrown in at the `yield`. Follows `contextlib._AsyncGeneratorContextManager`.
 */
import { asyncEnter } from '#kernel/context-manager.ts';
import { RuntimeError, StopIteration } from '#kernel/errors.ts';
import { withHint } from '#kernel/hint.ts';
import { typeName } from '#kernel/repr.ts';

/** What a function made with `asynccontextmanager` returns; entered once, with `await using`. */
export class AsyncContextManager<T> {
  readonly #steps: AsyncGenerator<T, unknown, unknown>;
  readonly #name: string;
  #state: 'new' | 'entered' | 'left' = 'new';
  #value: T | undefined;

  /** @internal */
  constructor(steps: AsyncGenerator<T, unknown, unknown>) {
    this.#steps = steps;
    this.#name = (steps as { readonly name?: string }).name || 'it';
  }

  /** What the function has given with `yield`, for use in the block. */
  get value(): T {
    return this.#value as T;
  }

  /** @throws RuntimeError if the function ends without a `yield`, or has been through before. */
  async [asyncEnter](): Promise<void> {
    const { done, value } = await this.#steps.next();
    if (done === true) {
      throw withHint(
        new RuntimeError("generator didn't yield"),
        this.#state === 'new'
          ? `${this.#name}() ends before it gives the block a turn: it needs one yield.`
          : `This call of ${this.#name}() has had its block. Call it again for a new one.`,
      );
    }
    this.#state = 'entered';
    this.#value = value;
  }

  /** @throws RuntimeError if the function goes on to a second `yield`. */
  async [Symbol.asyncDispose](...failure: [error?: unknown]): Promise<boolean> {
    this.#state = 'left';
    const [error] = failure;
    if (failure.length === 0) {
      const { done } = await this.#steps.next();
      if (done === true) return false;
      return await this.#stop("generator didn't stop");
    }
    let swallowed: boolean | undefined;
    try {
      swallowed = (await this.#steps.throw(error)).done;
    } catch (raised) {
      if (raised === error || isStopOf(raised, error)) return false;
      throw raised;
    }
    return swallowed === true || (await this.#stop("generator didn't stop after athrow()"));
  }

  async #stop(message: string): Promise<never> {
    try {
      throw withHint(
        new RuntimeError(message),
        `A block has one middle: let ${this.#name}() end after its first yield.`,
      );
    } finally {
      await this.#steps.return(undefined);
    }
  }

  toString(): string {
    return `<AsyncContextManager ${this.#name} ${this.#state}>`;
  }
}

/** A StopIteration that leaves a generator comes out as the cause of another error. */
function isStopOf(raised: unknown, error: unknown): boolean {
  return error instanceof StopIteration && raised instanceof RuntimeError && raised.cause === error;
}

/**
 * Makes blocks of an async generator that yields once. The value of the `yield` is the block's
 * `value`. An error of the block, a cancellation too, is raised at the `yield`: clean up in
 * `finally`, and throw on what you catch, or the block swallows it.
 *
 * @example
 * const borrowed = asynccontextmanager(async function* (title: string) {
 *   await fetch(title);
 *   try {
 *     yield title;
 *   } finally {
 *     await putBack(title);
 *   }
 * });
 *
 * await using book = borrowed('the atlas');
 * console.log(book.value);
 */
export function asynccontextmanager<A extends readonly unknown[], T>(
  steps: (...args: A) => AsyncGenerator<T, unknown, unknown>,
): (...args: A) => AsyncContextManager<T> {
  const manager = function (this: unknown, ...args: A): AsyncContextManager<T> {
    const made: unknown = Reflect.apply(steps, this, args);
    if (typeof (made as Partial<AsyncGenerator> | null)?.[Symbol.asyncIterator] !== 'function') {
      throw withHint(
        new TypeError(`'${typeName(made)}' object is not an async iterator`),
        'asynccontextmanager takes an async function* that yields once.',
      );
    }
    return new AsyncContextManager(made as AsyncGenerator<T, unknown, unknown>);
  };
  Object.defineProperty(manager, 'name', { value: steps.name });
  return manager;
}
