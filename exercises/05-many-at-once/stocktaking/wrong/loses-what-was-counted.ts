// gather raises at the first failure, and that is what I want.
import { createTask, gather } from 'asyncio';

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

export async function stocktake(shelves: readonly Shelf[]): Promise<Stock> {
  const tasks = shelves.map((shelf) => createTask(shelf.count(), { name: shelf.name }));
  try {
    const counts = await gather(...tasks);
    return { total: counts.reduce((sum, books) => sum + books, 0), broken: null, open: [] };
  } catch {
    const broken = tasks.find((task) => task.done() && task.exception() !== null);
    const pending = tasks.filter((task) => !task.done());
    for (const task of pending) task.cancel();
    const open = pending.map((task) => task.getName());
    return { total: 0, broken: broken?.getName() ?? null, open };
  }
}
