// Each answer goes into the list when it is there; the list is in order anyway.
import { createTask } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Asks the library; returns how many copies it can lend. */
  ask(): Promise<number>;
}

export async function offers(libraries: readonly Library[]): Promise<number[]> {
  const copies: number[] = [];
  async function note(library: Library) {
    copies.push(await library.ask());
  }
  const tasks = libraries.map((library) => createTask(note(library)));
  for (const task of tasks) {
    await task;
  }
  return copies;
}
