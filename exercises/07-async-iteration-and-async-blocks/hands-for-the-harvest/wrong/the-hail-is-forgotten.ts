// With everybody safe there is nothing left of the error.
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
  } catch {
    for (const task of tasks) task.cancel();
    await gather(...tasks, { returnExceptions: true });
  }
}
