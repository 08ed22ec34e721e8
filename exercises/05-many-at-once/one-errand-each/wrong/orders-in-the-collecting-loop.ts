// The searches are the slow part; the orders can be given where the answers are collected.
import { createTask } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Looks whether the atlas is there. */
  search(): Promise<boolean>;
  /** Sends the atlas; returns the number of days it will take. */
  order(): Promise<number>;
}

export async function deliveries(libraries: readonly Library[]): Promise<(number | null)[]> {
  const searches = libraries.map((library) => ({ library, task: createTask(library.search()) }));
  const days: (number | null)[] = [];
  for (const { library, task } of searches) {
    days.push((await task) ? await library.order() : null);
  }
  return days;
}
