// The callback stands around the whole life of the task, so a try in it sees its error.
import { createTask, type Task } from 'asyncio';

export function inBackground(work: Promise<void>, tell: (message: string) => void): Task<void> {
  const task = createTask(work);
  task.addDoneCallback((done) => {
    if (done.cancelled()) return;
    try {
      console.log(`${done.getName()} is over`);
    } catch (error) {
      tell((error as Error).message);
    }
  });
  return task;
}
