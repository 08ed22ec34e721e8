import { CancelledError, type Task } from 'asyncio';

export type Ending = 'stopped' | 'finished' | 'failed';

/** Asks the task to stop, waits until it has ended, and says how. */
export async function stop(task: Task<unknown>): Promise<Ending> {
  task.cancel();
  // Write the rest here. You can recognise a CancelledError with `error instanceof CancelledError`.
  return 'stopped';
}
