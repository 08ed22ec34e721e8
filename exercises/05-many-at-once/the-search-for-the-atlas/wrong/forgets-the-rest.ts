// Whoever leaves the loop calls the others off.
import { asCompleted, createTask, type Future, TimeoutError } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Searches; returns an offer, or raises if the library has no atlas. */
  ask(): Promise<string>;
}

export interface Found {
  readonly offers: string[];
  readonly without: string[];
  readonly calledOff: string[];
}

export async function search(
  libraries: readonly Library[],
  wanted: number,
  limit: number,
): Promise<Found> {
  const nameOf = new Map<Future<string>, string>();
  for (const library of libraries) nameOf.set(createTask(library.ask()), library.name);

  const offers: string[] = [];
  const without: string[] = [];
  try {
    for await (const task of asCompleted(nameOf.keys(), { timeout: limit })) {
      if (task.exception() === null) offers.push(task.result());
      else without.push(nameOf.get(task) ?? '');
      if (offers.length === wanted) break;
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }

  const late = [...nameOf].filter(([task]) => !task.done());
  return { offers, without, calledOff: late.map(([, name]) => name) };
}
