// The counting goes on in its task; I give back the total meanwhile.
import { createTask, sleep } from 'asyncio';

export interface Shelf {
  /** Counts the books on the shelf, and keeps the loop meanwhile. */
  count(): number;
}

export async function inventory(shelves: readonly Shelf[]): Promise<number> {
  let total = 0;
  async function countAll() {
    for (const shelf of shelves) {
      total += shelf.count();
      await sleep(0);
    }
  }
  createTask(countAll());
  return total;
}
