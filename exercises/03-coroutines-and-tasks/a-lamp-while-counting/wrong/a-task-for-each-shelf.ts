// A hundred tasks give the loop a hundred occasions to look after the lamp.
import { createTask } from 'asyncio';

export interface Shelf {
  /** Counts the books on the shelf, and keeps the loop meanwhile. */
  count(): number;
}

async function countOne(shelf: Shelf) {
  return shelf.count();
}

export async function inventory(shelves: readonly Shelf[]): Promise<number> {
  const tasks = shelves.map((shelf) => createTask(countOne(shelf)));
  let total = 0;
  for (const task of tasks) {
    total += await task;
  }
  return total;
}
