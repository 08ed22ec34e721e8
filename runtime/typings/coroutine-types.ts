/**
 * The declarations that stand in for native promises. TypeScript types every async function as
 * `Promise<T>` and unwraps what has a `then`, so both names stay; but calling `then` asks for
 * an argument nobody has, whose type says what to do instead. The other methods of promises are
 * of types that cannot be called, named for what to do instead.
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
  /** @deprecated A coroutine has none: \`try { await … } catch (error) { … }\`. */
  readonly catch: AwaitItInTryInstead;
  /** @deprecated A coroutine has none: \`try { await … } finally { … }\`. */
  readonly finally: AwaitItInTryInstead;
}

/** The mistake: \`.catch\` or \`.finally\` on a coroutine. The mend: \`try { await … } catch { … }\`. */
interface AwaitItInTryInstead {
  readonly "a coroutine has none: write \`try { await … } catch (error) { … }\` instead": never;
}

/**
 * What \`await using\` takes: \`[Symbol.asyncDispose]\` runs when the block is left, with the error
 * if there was one. What it returns is awaited; if that is \`true\`, the error goes no further.
 */
interface AsyncDisposable {
  [Symbol.asyncDispose](...failure: [error?: unknown]): unknown;
}

/** The mistake: making a native promise, which never runs here. The mend: \`new Future()\`. */
interface MakeAFutureInstead {
  readonly "promises do not run here: write \`new Future<T>()\` and its setResult(value)": never;
}

/** The mistake: joining native promises. The mend: \`gather\`, with \`returnExceptions\` perhaps. */
interface GatherInstead {
  readonly "promises do not run here: write \`await gather(a(), b())\`": never;
}

/** The mistake: racing native promises. The mend: \`wait\` with \`FIRST_COMPLETED\`. */
interface WaitForTheFirstInstead {
  readonly "promises do not run here: \`wait(tasks, { returnWhen: FIRST_COMPLETED })\`": never;
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
  /** @deprecated Write \`await gather(a(), b())\`. */
  readonly all: GatherInstead;
  /** @deprecated Write \`await gather(a(), b(), { returnExceptions: true })\`. */
  readonly allSettled: GatherInstead;
  /** @deprecated Write \`await wait(tasks, { returnWhen: FIRST_COMPLETED })\`. */
  readonly race: WaitForTheFirstInstead;
  /** @deprecated Write \`await wait(tasks, { returnWhen: FIRST_COMPLETED })\`. */
  readonly any: WaitForTheFirstInstead;
  /** @deprecated Return the value from an async function, or make a \`Future\`. */
  readonly resolve: MakeAFutureInstead;
  /** @deprecated Throw the error in an async function, or make a \`Future\`. */
  readonly reject: MakeAFutureInstead;
  /** @deprecated Write \`new Future<T>()\` and call its \`setResult(value)\`. */
  readonly withResolvers: MakeAFutureInstead;
}
declare var Promise: PromiseConstructor;
`;
