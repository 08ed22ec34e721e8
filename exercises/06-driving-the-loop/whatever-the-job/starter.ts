import { iscoroutine } from 'asyncio';

/** Does the jobs one after another and returns what they gave. */
export async function runAll(jobs: readonly unknown[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const job of jobs) {
    results.push(iscoroutine(job) ? await job : job);
  }
  return results;
}
