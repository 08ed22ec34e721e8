/** What `for await` loops over. */
import { withHint } from './hint.ts';
import { typeName } from './repr.ts';

export interface AsyncIteration {
  next(sent?: unknown): unknown;
}

/** The async iterator of `iterable`. A plain iterable is refused, as Python refuses it. */
export function asyncIterator(iterable: unknown): AsyncIteration {
  const source = iterable as Partial<AsyncIterable<unknown> & Iterable<unknown>> | null | undefined;
  const make = source?.[Symbol.asyncIterator];
  if (typeof make !== 'function') {
    throw withHint(
      new TypeError(
        `'async for' requires an object with __aiter__ method, got ${typeName(iterable)}`,
      ),
      typeof source?.[Symbol.iterator] === 'function'
        ? 'For this one write a plain for, and await in its body.'
        : 'It needs a [Symbol.asyncIterator]() method; async generators and asCompleted() have one.',
    );
  }
  const iterator: unknown = make.call(source);
  if (typeof (iterator as Partial<AsyncIteration> | null)?.next !== 'function') {
    throw withHint(
      new TypeError(
        "'async for' received an object from __aiter__ that does not implement __anext__: " +
          typeName(iterator),
      ),
      'What [Symbol.asyncIterator]() returns needs an async method next().',
    );
  }
  return iterator as AsyncIteration;
}
