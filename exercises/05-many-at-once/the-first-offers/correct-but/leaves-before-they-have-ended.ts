// Cancels and does not wait until it is done.
import { asCompleted, createTask } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Searches for the atlas; returns an offer, or raises if the library does not have it. */
  ask(): Promise<string>;
}

/** The first `wanted` offers, in the order in which they come. */
export async function firstOffers(
  libraries: readonly Library[],
  wanted: number,
): Promise<string[]> {
  const tasks = libraries.map((library) => createTask(library.ask(), { name: library.name }));
  const offers: string[] = [];
  for await (const task of asCompleted(tasks)) {
    if (task.exception() === null) offers.push(task.result());
    if (offers.length === wanted) break;
  }
  for (const task of tasks) task.cancel();
  return offers;
}
