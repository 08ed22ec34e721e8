// Does by hand what gather does: a task for each, and then one await after the other.
import { createTask } from 'asyncio';

/** The sum of the weights, all of them weighed at once. */
export async function total(weights: readonly Promise<number>[]): Promise<number> {
  const tasks = weights.map((weight) => createTask(weight));
  let sum = 0;
  for (const task of tasks) sum += await task;
  return sum;
}
