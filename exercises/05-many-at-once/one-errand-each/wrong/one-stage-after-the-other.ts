// First all searches, then all orders: each stage in parallel is as fast as it gets.
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
  const found: boolean[] = [];
  for (const search of searches) found.push(await search);

  const orders = libraries.map((library, index) =>
    found[index] ? createTask(library.order()) : null,
  );
  const days: (number | null)[] = [];
  for (const order of orders) days.push(order === null ? null : await order);
  return days;
}
