/**
 * `await using` with the meaning of Python's `async with`.
 *
 * A resource may have a method under `asyncEnter`, which runs before the block (`__aenter__`);
 * what it returns is awaited if it can be. It has `[Symbol.asyncDispose]`, which runs after the
 * block (`__aexit__`) and is called with the error if the block raised one; if it comes to
 * `true` the error is suppressed. A resource of plain `using` has `enter` and `Symbol.dispose`.
 */
import { Coroutine } from './coroutine.ts';
import { withHint } from './hint.ts';
import { typeName } from './repr.ts';

/** Names the method that `await using` calls before the block. */
export const asyncEnter: unique symbol = Symbol('asyncEnter');
/** Names the method that `using` calls before the block. */
export const enter: unique symbol = Symbol('enter');

const BUT_ASYNC =
  " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?";

type Method = (...failure: [error?: unknown]) => unknown;
type Resource = Readonly<Record<symbol, Method | undefined>>;

export function enterAsync(resource: unknown): unknown {
  if (resource === null || resource === undefined) return undefined;
  const manager = resource as Resource;
  if (typeof (manager[Symbol.asyncDispose] ?? manager[Symbol.dispose]) !== 'function') {
    throw withHint(
      new TypeError(
        `'${typeName(resource)}' object does not support the asynchronous context manager protocol (missed __aexit__ method)`,
      ),
      mend(resource),
    );
  }
  return manager[asyncEnter]?.call(resource);
}

export function leaveAsync(resource: unknown, failed: boolean, error: unknown): unknown {
  if (resource === null || resource === undefined) return undefined;
  const manager = resource as Resource;
  const dispose = manager[Symbol.asyncDispose] ?? manager[Symbol.dispose];
  return failed ? dispose?.call(resource, error) : dispose?.call(resource);
}

export function enterNow(resource: unknown): void {
  if (resource === null || resource === undefined) return;
  const manager = resource as Resource;
  if (typeof manager[Symbol.dispose] !== 'function') {
    const isAsync = typeof manager[Symbol.asyncDispose] === 'function';
    throw withHint(
      new TypeError(
        `'${typeName(resource)}' object does not support the context manager protocol ` +
          `(missed __exit__ method)${isAsync ? BUT_ASYNC : ''}`,
      ),
      isAsync ? 'Write await using.' : mend(resource),
    );
  }
  manager[enter]?.call(resource);
}

export function leaveNow(resource: unknown, failed: boolean, error: unknown): unknown {
  if (resource === null || resource === undefined) return undefined;
  const dispose = (resource as Resource)[Symbol.dispose];
  return failed ? dispose?.call(resource, error) : dispose?.call(resource);
}

function mend(resource: unknown): string {
  if (resource instanceof Coroutine) {
    return `It is a coroutine: write await using it = await ${resource.name}().`;
  }
  if (typeof (resource as { acquire?: unknown }).acquire === 'function') {
    return 'Write: await using _ = await it.acquire().';
  }
  return 'It needs a [Symbol.asyncDispose]() or [Symbol.dispose]() method, which ends its use.';
}
