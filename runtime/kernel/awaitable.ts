/** What `await` says about things it does not take. */
import { type Coroutine, CoroutineState } from './coroutine.ts';
import { RuntimeError, type StopIteration } from './errors.ts';
import { withHint } from './hint.ts';
import { typeName } from './repr.ts';

/** Awaited by `sleep(0)`: gives way for one turn of the loop without a future. */
export const BARE_YIELD: unique symbol = Symbol('bare yield');

/** The error for `await value` where `value` is no coroutine, task or future. */
export function cannotAwait(value: unknown): TypeError {
  return withHint(new TypeError(`'${typeName(value)}' object can't be awaited`), mend(value));
}

/** The error for awaiting `coroutine` again. */
export function cannotReuse(coroutine: Coroutine): RuntimeError {
  const { name } = coroutine;
  if (coroutine._state === CoroutineState.started) {
    return withHint(
      new RuntimeError('coroutine is being awaited already'),
      `${name}() has one awaiter. To wait for it in two places make a task of it: ` +
        `const task = createTask(${name}()).`,
    );
  }
  return withHint(
    new RuntimeError(`cannot reuse already awaited ${coroutine._kind}`),
    `This call of ${name}() has run. Call ${name}() again for a new run, or make a task of it ` +
      'and await that as often as you like.',
  );
}

/** What a StopIteration becomes that leaves a coroutine: to its caller it would mean a return. */
export function stopped(error: StopIteration, coroutine: Coroutine): RuntimeError {
  const what = coroutine._kind === 'coroutine' ? 'coroutine' : 'async generator';
  return withHint(
    new RuntimeError(`${what} raised StopIteration`, { cause: error }),
    'send() ends with StopIteration when the coroutine returns: catch it where you call send().',
  );
}

function mend(value: unknown): string {
  if (typeof value === 'function') {
    return `It is a function: call it, await ${value.name || 'f'}().`;
  }
  if (value === null || typeof value !== 'object') {
    return 'await takes a coroutine, a task or a future; a plain value needs no await.';
  }
  if (typeof (value as { then?: unknown }).then === 'function') {
    return 'A native Promise does not run on this loop; use sleep(), a task or a future instead.';
  }
  if (Array.isArray(value)) return 'To await all of them together: await gather(...list).';
  if (typeof (value as { acquire?: unknown }).acquire === 'function') {
    return 'To take it: await using _ = await it.acquire().';
  }
  if (Symbol.asyncIterator in value) return 'To loop over it: for await (const item of it).';
  return 'await takes a coroutine, a task or a future.';
}
