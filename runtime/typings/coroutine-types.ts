/**
 * The declarations that stand in for native promises. TypeScript types every async function as
 * `Promise<T>` and unwraps what has a `then`, so both names stay; but calling `then` asks for
 * an argument nobody has, whose type says what to do instead.
 */
export const COROUTINE_TYPES = `
/** The mistake: calling \`.then\` on a coroutine, task or future. The mend: \`await\` it. */
interface AwaitItInstead {
  readonly "a coroutine has no .then: write \`const value = await …\` instead": never;
}

/** What \`await\` accepts: a coroutine, a task or a future. */
interface PromiseLike<T> {
  /** @deprecated Nothing here has a \`then\`: write \`const value = await …\`. */
  then(onfulfilled: ((value: T) => unknown) & AwaitItInstead): void;
}

/**
 * A coroutine: what calling an async function gives. Nothing of it runs before it is awaited or
 * made a task, and it runs once.
 */
interface Promise<T> extends PromiseLike<T> {
  /** The name of the async function. */
  readonly name: string;
  /**
   * Runs it by hand up to what it waits for, and returns that: a pending future, or null for
   * \`sleep(0)\`. Throws \`StopIteration\` when it returns, with its \`value\`.
   */
  send(value: unknown): object | null;
  /** Throws \`error\` in where it stands, and then as \`send\`. */
  throw(error: unknown): unknown;
  /** Ends it where it stands: \`finally\` blocks run, nothing after them. */
  close(): void;
}

/** The mistake: making a native promise, which never runs here. The mend: \`new Future()\`. */
interface MakeAFutureInstead {
  readonly "promises do not run here: write \`new Future<T>()\` and its setResult(value)": never;
}

interface PromiseConstructor {
  readonly prototype: Promise<unknown>;
  /** @deprecated Write \`new Future()\`, and \`gather\` or \`wait\` for several awaitables. */
  new <T>(
    executor: ((
      resolve: (value: T) => void,
      reject: (reason?: unknown) => void,
    ) => void) &
      MakeAFutureInstead,
  ): Promise<T>;
}
declare var Promise: PromiseConstructor;
`;
