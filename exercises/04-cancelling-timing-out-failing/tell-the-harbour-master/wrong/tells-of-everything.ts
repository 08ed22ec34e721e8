// Whatever comes out of the work by way of an exception is a failure.
import { createTask, type Task } from 'asyncio';

async function watched(work: Promise<void>, tell: (message: string) => void): Promise<void> {
  try {
    await work;
  } catch (error) {
    tell((error as Error).message);
  }
}

export function inBackground(work: Promise<void>, tell: (message: string) => void): Task<void> {
  return createTask(watched(work, tell));
}
