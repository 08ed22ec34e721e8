import { createTask, type Task } from 'asyncio';

/** Makes a task of `work` and returns it; tells if it fails, as soon as it does. */
export function inBackground(work: Promise<void>, tell: (message: string) => void): Task<void> {
  try {
    return createTask(work);
  } catch (error) {
    tell((error as Error).message);
    throw error;
  }
}
