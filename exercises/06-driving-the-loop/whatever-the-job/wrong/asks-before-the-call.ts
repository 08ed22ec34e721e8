// What has to be awaited comes from a coroutine function.
import { iscoroutine, iscoroutinefunction, isfuture } from 'asyncio';

export async function runAll(jobs: readonly unknown[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const job of jobs) {
    if (iscoroutinefunction(job)) results.push(await job());
    else if (typeof job === 'function') results.push(job());
    else if (iscoroutine(job) || isfuture(job)) results.push(await job);
    else results.push(job);
  }
  return results;
}
