// A task that is cancelled has stopped.
import { createTask, gather, type Task } from 'asyncio';

/** Lets a coroutine run beside the block. */
export type Start = (work: Promise<void>) => void;

export async function* hands(): AsyncGenerator<Start> {
  const tasks: Task<void>[] = [];
  const start: Start = (work) => {
    tasks.push(createTask(work));
  };
  try {
    yield start;
    await gather(...tasks);
  } catch (error) {
    for (const task of tasks) task.cancel();
    throw error;
  }
}
