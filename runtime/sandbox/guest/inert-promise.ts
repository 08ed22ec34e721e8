/**
 * A `Promise` that never settles and says so.
 *
 * Native promises run on the engine's own queue, outside virtual time. A program may still make
 * one by habit: awaiting it is the kernel's TypeError at that line, and each method names its
 * counterpart in asyncio. Nothing here ever reaches the native queue, so a run cannot go on
 * after its end and no rejection is reported behind its back.
 */

const combinators: Readonly<Record<string, string>> = {
  all: '`await gather(a(), b())`',
  allSettled: '`await gather(a(), b(), { returnExceptions: true })`',
  race: '`await wait(tasks, { returnWhen: FIRST_COMPLETED })`',
  any: '`for await (const task of asCompleted(tasks))`',
  try: '`await f()`',
  withResolvers: '`getRunningLoop().createFuture()`',
};

const methods: readonly (readonly [name: string, mend: string])[] = [
  ['then', '`const value = await coroutine`'],
  ['catch', '`try { await coroutine } catch (error) { … }`'],
  ['finally', '`try { await coroutine } finally { … }`'],
];

/** A stand-in for the native constructor; same name, no behaviour. */
export function inertPromise(): PromiseConstructor {
  class InertPromise {
    constructor(executor: unknown) {
      if (typeof executor !== 'function') {
        throw new TypeError(`Promise resolver ${String(executor)} is not a function`);
      }
      executor(ignore, ignore);
    }

    static resolve(): InertPromise {
      return new InertPromise(ignore);
    }

    static reject(): InertPromise {
      return new InertPromise(ignore);
    }
  }
  Object.defineProperty(InertPromise, 'name', { value: 'Promise' });
  Object.defineProperty(InertPromise.prototype, Symbol.toStringTag, { value: 'Promise' });
  for (const [name, mend] of Object.entries(combinators)) {
    refuse(InertPromise, name, `Promise.${name}`, mend);
  }
  for (const [name, mend] of methods) {
    refuse(InertPromise.prototype, name, `.${name}()`, mend);
  }
  return InertPromise as unknown as PromiseConstructor;
}

function ignore(): void {}

function refuse(owner: object, name: string, spoken: string, mend: string): void {
  const value = () => {
    throw new TypeError(
      `${spoken} belongs to JavaScript's own promises, which do not run here. Use ${mend}.`,
    );
  };
  Object.defineProperty(value, 'name', { value: name });
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
