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
  if (typeof make === 'function') return make.call(source) as AsyncIteration;
  throw withHint(
    new TypeError(
      `'for await' requires an object with [Symbol.asyncIterator](), got ${typeName(iterable)}`,
    ),
    typeof source?.[Symbol.iterator] === 'function'
      ? 'For this one write a plain for, and await in its body.'
      : 'Async generators and asCompleted() give one.',
  );
}
