import { iscoroutine, isfuture } from 'asyncio';

/** Does the jobs one after another and returns what they gave. */
export async function runAll(jobs: readonly unknown[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const job of jobs) {
    let result = job;
    if (typeof result === 'function') result = result();
    if (iscoroutine(result) || isfuture(result)) result = await result;
    results.push(result);
  }
  return results;
}
