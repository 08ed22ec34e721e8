// cancel() returns true if the task could be cancelled, so it tells how the task ends.
import type { Task } from 'asyncio';

export type Ending = 'stopped' | 'finished' | 'failed';

export async function stop(task: Task<unknown>): Promise<Ending> {
  const asked = task.cancel();
  try {
    await task;
  } catch {
    // The ending is known already.
  }
  return asked ? 'stopped' : 'finished';
}
