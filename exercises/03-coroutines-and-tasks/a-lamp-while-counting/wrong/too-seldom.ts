// One pause every tenth of a second is enough for a lamp that blinks every tenth of a second.
import { sleep } from 'asyncio';

export interface Shelf {
  /** Counts the books on the shelf, and keeps the loop meanwhile. */
  count(): number;
}

export async function inventory(shelves: readonly Shelf[]): Promise<number> {
  let total = 0;
  for (const [index, shelf] of shelves.entries()) {
    total += shelf.count();
    if (index % 10 === 9) await sleep(0);
  }
  return total;
}
