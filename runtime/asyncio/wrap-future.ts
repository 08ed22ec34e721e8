/** For programs that wrap futures of other kinds; here there is one kind only. */
import { Future } from '#kernel/future.ts';
import { typeName } from '#kernel/repr.ts';

/**
 * Gives the future back.
 *
 * @throws TypeError for anything else.
 */
export function wrapFuture<T>(future: Future<T>): Future<T> {
  if (future instanceof Future) return future;
  throw new TypeError(`concurrent.futures.Future is expected, got ${typeName(future)}`);
}
