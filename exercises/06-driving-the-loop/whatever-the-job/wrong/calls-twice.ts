// Call it to see what it gives, and then run it.
import { iscoroutine, isfuture } from 'asyncio';

export async function runAll(jobs: readonly unknown[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const job of jobs) {
    if (typeof job === 'function') {
      const given = job();
      results.push(iscoroutine(given) || isfuture(given) ? await job() : given);
    } else {
      results.push(iscoroutine(job) || isfuture(job) ? await job : job);
    }
  }
  return results;
}
