import { createTask, FIRST_EXCEPTION, wait } from 'asyncio';

export interface Shelf {
  readonly name: string;
  /** Counts the books on it; raises if the shelf breaks down. */
  count(): Promise<number>;
}

export interface Stock {
  readonly total: number;
  readonly broken: string | null;
  readonly open: string[];
}

/** Counts all shelves side by side, until all are counted or one breaks down. */
export async function stocktake(shelves: readonly Shelf[]): Promise<Stock> {
  const total = 0;
  const broken: string | null = null;
  const open: string[] = [];
  // Write it here.
  return { total, broken, open };
}
