import { CancelledError, type Task } from 'asyncio';

export type Ending = 'stopped' | 'finished' | 'failed';

/** Asks the task to stop, waits until it has ended, and says how. */
export async function stop(task: Task<unknown>): Promise<Ending> {
  task.cancel();
  try {
    await task;
    return 'finished';
  } catch (error) {
    return error instanceof CancelledError ? 'stopped' : 'failed';
  }
}
