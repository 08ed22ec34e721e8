import { createTask } from 'asyncio';

/** Lets a coroutine run beside the block. */
export type Start = (work: Promise<void>) => void;

/** A block for what is done side by side. */
export async function* hands(): AsyncGenerator<Start> {
  yield (work) => {
    createTask(work);
  };
}
