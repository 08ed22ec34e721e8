// A function is called, and a call gives the result.
import { iscoroutine, isfuture } from 'asyncio';

export async function runAll(jobs: readonly unknown[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const job of jobs) {
    if (typeof job === 'function') results.push(job());
    else if (iscoroutine(job) || isfuture(job)) results.push(await job);
    else results.push(job);
  }
  return results;
}
