import { createTask, type Task } from 'asyncio';

/** Makes a task of `work` and returns it; tells if it fails, as soon as it does. */
export function inBackground(work: Promise<void>, tell: (message: string) => void): Task<void> {
  const task = createTask(work);
  task.addDoneCallback((done) => {
    if (done.cancelled()) return;
    const error = done.exception();
    if (error instanceof Error) tell(error.message);
  });
  return task;
}
