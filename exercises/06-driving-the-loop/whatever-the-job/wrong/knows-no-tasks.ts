// Whatever can be awaited is a coroutine.
import { iscoroutine } from 'asyncio';

export async function runAll(jobs: readonly unknown[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const job of jobs) {
    let result = job;
    if (typeof result === 'function') result = result();
    if (iscoroutine(result)) result = await result;
    results.push(result);
  }
  return results;
}
