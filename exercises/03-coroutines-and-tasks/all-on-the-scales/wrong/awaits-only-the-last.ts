// The last one in the list is known last; then all of them are.
import { createTask } from 'asyncio';

export async function total(weights: readonly Promise<number>[]): Promise<number> {
  let sum = 0;
  const tasks = weights.map((weight) =>
    createTask(
      (async () => {
        const kilograms = await weight;
        sum += kilograms;
      })(),
    ),
  );
  await tasks.at(-1);
  return sum;
}
