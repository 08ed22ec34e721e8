// What asCompleted hands out has come off well.
import { asCompleted, createTask, type Future, gather, TimeoutError } from 'asyncio';

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
      offers.push(await task);
      if (offers.length === wanted) break;
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }

  const late = [...nameOf].filter(([task]) => !task.done());
  for (const [task] of late) task.cancel();
  await gather(...late.map(([task]) => task), { returnExceptions: true });
  return { offers, without, calledOff: late.map(([, name]) => name) };
}
