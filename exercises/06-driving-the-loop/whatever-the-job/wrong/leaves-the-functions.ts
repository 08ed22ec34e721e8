// A function that is given is a thing like any other.
import { iscoroutine, isfuture } from 'asyncio';

export async function runAll(jobs: readonly unknown[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const job of jobs) {
    results.push(iscoroutine(job) || isfuture(job) ? await job : job);
  }
  return results;
}
