// To find out when a task is done, ask it again and again.
import { sleep, type Task } from 'asyncio';

export type Ending = 'stopped' | 'finished' | 'failed';

export async function stop(task: Task<unknown>): Promise<Ending> {
  task.cancel();
  while (!task.done()) {
    await sleep(1);
  }
  if (task.cancelled()) return 'stopped';
  return task.exception() === null ? 'finished' : 'failed';
}
