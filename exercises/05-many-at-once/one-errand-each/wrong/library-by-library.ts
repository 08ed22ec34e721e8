// Each errand is a task, so they run side by side.
import { createTask } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Looks whether the atlas is there. */
  search(): Promise<boolean>;
  /** Sends the atlas; returns the number of days it will take. */
  order(): Promise<number>;
}

async function errand(library: Library): Promise<number | null> {
  return (await library.search()) ? await library.order() : null;
}

export async function deliveries(libraries: readonly Library[]): Promise<(number | null)[]> {
  const days: (number | null)[] = [];
  for (const library of libraries) {
    days.push(await createTask(errand(library)));
  }
  return days;
}
