// After cancel() the task is cancelled, so it can be asked at once.
import type { Task } from 'asyncio';

export type Ending = 'stopped' | 'finished' | 'failed';

export async function stop(task: Task<unknown>): Promise<Ending> {
  task.cancel();
  if (task.cancelled()) return 'stopped';
  if (task.done() && task.exception() !== null) return 'failed';
  return 'finished';
}
