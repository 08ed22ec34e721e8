// A task that is done either has an error or it has none.
import { createTask, type Task } from 'asyncio';

export function inBackground(work: Promise<void>, tell: (message: string) => void): Task<void> {
  const task = createTask(work);
  task.addDoneCallback((done) => {
    const error = done.exception();
    if (error instanceof Error) tell(error.message);
  });
  return task;
}
