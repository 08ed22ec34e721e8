/** One awaitable with a time limit. */
import { ensureFuture } from '#kernel/ensure-future.ts';
import { CancelledError, TimeoutError } from '#kernel/errors.ts';
import type { Future } from '#kernel/future.ts';
import { getRunningLoop } from '#kernel/running.ts';
import { timeout } from './timeout.ts';
import { release } from './wait.ts';

/**
 * Waits for `awaitable`, for at most `limit` seconds; then it is cancelled and `TimeoutError`
 * raised. A coroutine runs inside the calling task. A limit of zero or less never starts it,
 * `null` means no limit.
 *
 * If the awaitable swallows the cancellation and returns a value, that value is the result. Use
 * `shield` to keep it running after the limit. Follows `asyncio.wait_for`.
 *
 * @throws TimeoutError when the limit is over first.
 * @example
 * const page = await waitFor(download(), 2);
 */
export async function waitFor<T>(awaitable: PromiseLike<T>, limit: number | null): Promise<T> {
  if (limit !== null && limit <= 0) {
    const future = ensureFuture(awaitable);
    if (future.done()) return future.result();
    await cancelAndWait(future);
    try {
      return future.result();
    } catch (error) {
      if (error instanceof CancelledError) throw new TimeoutError('', { cause: error });
      throw error;
    }
  }
  await using _ = timeout(limit);
  return await awaitable;
}

/** Cancels `future` and waits for its end, which may take as long as its clean-up does. */
async function cancelAndWait(future: Future<unknown>): Promise<void> {
  const waiter = getRunningLoop().createFuture<void>();
  const done = () => release(waiter);
  future.addDoneCallback(done);
  try {
    future.cancel();
    // Waiting for `future` itself would hide a cancellation of this very wait.
    await waiter;
  } finally {
    future.removeDoneCallback(done);
  }
}
