// Cancels and does not wait until it is done.
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
  const tasks = shelves.map((shelf) => createTask(shelf.count(), { name: shelf.name }));
  const [done, pending] = await wait(tasks, { returnWhen: FIRST_EXCEPTION });
  for (const task of pending) task.cancel();

  let total = 0;
  let broken: string | null = null;
  for (const task of done) {
    if (task.exception() === null) total += task.result();
    else broken = task.getName();
  }
  return { total, broken, open: [...pending].map((task) => task.getName()) };
}
