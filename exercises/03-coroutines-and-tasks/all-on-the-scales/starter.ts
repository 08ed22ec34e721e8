import { createTask, gather } from 'asyncio';

/** The sum of the weights, all of them weighed at once. */
export async function total(weights: readonly Promise<number>[]): Promise<number> {
  // Write it here.
  return 0;
}
