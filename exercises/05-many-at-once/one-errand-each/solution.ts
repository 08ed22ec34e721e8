import { createTask } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Looks whether the atlas is there. */
  search(): Promise<boolean>;
  /** Sends the atlas; returns the number of days it will take. */
  order(): Promise<number>;
}

async function errand(library: Library): Promise<number | null> {
  if (!(await library.search())) return null;
  return await library.order();
}

/** The days of delivery of each library that has the atlas, `null` for the others. */
export async function deliveries(libraries: readonly Library[]): Promise<(number | null)[]> {
  const tasks = libraries.map((library) => createTask(errand(library), { name: library.name }));
  const days: (number | null)[] = [];
  for (const task of tasks) {
    days.push(await task);
  }
  return days;
}
