// A variable holds the tasks, so they have been made.
import { createTask, type Task } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Asks the library; returns how many copies it can lend. */
  ask(): Promise<number>;
}

function* questions(libraries: readonly Library[]): Generator<Task<number>> {
  for (const library of libraries) {
    yield createTask(library.ask(), { name: library.name });
  }
}

export async function offers(libraries: readonly Library[]): Promise<number[]> {
  const tasks = questions(libraries);
  const copies: number[] = [];
  for (const task of tasks) {
    copies.push(await task);
  }
  return copies;
}
