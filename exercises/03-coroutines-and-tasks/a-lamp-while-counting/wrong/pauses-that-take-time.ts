// To let others run I have to give them some time.
import { sleep } from 'asyncio';

export interface Shelf {
  /** Counts the books on the shelf, and keeps the loop meanwhile. */
  count(): number;
}

export async function inventory(shelves: readonly Shelf[]): Promise<number> {
  let total = 0;
  for (const shelf of shelves) {
    total += shelf.count();
    await sleep(0.01);
  }
  return total;
}
