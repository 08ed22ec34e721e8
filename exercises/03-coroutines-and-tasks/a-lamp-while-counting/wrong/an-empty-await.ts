// Every await lets the others run, whatever is awaited.

export interface Shelf {
  /** Counts the books on the shelf, and keeps the loop meanwhile. */
  count(): number;
}

async function breathe() {}

export async function inventory(shelves: readonly Shelf[]): Promise<number> {
  let total = 0;
  for (const shelf of shelves) {
    total += shelf.count();
    await breathe();
  }
  return total;
}
