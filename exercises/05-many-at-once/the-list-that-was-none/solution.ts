import { createTask, type Task } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Asks the library; returns how many copies it can lend. */
  ask(): Promise<number>;
}

/** One task for each library. */
function* questions(libraries: readonly Library[]): Generator<Task<number>> {
  for (const library of libraries) {
    yield createTask(library.ask(), { name: library.name });
  }
}

/** Asks every library; returns the numbers of copies in the order of the libraries. */
export async function offers(libraries: readonly Library[]): Promise<number[]> {
  const tasks = [...questions(libraries)];
  const copies: number[] = [];
  for (const task of tasks) {
    copies.push(await task);
  }
  return copies;
}
