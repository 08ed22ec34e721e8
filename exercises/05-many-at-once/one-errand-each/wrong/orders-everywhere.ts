// Ask for everything at once and sort it out afterwards.
import { createTask } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Looks whether the atlas is there. */
  search(): Promise<boolean>;
  /** Sends the atlas; returns the number of days it will take. */
  order(): Promise<number>;
}

export async function deliveries(libraries: readonly Library[]): Promise<(number | null)[]> {
  const searches = libraries.map((library) => createTask(library.search()));
  const orders = libraries.map((library) => createTask(library.order()));
  const days: (number | null)[] = [];
  for (const [index, search] of searches.entries()) {
    const found = await search;
    const delivery = (await orders[index]) ?? null;
    days.push(found ? delivery : null);
  }
  return days;
}
