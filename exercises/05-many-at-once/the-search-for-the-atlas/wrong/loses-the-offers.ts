// A limit belongs around the whole.
import { gather, TimeoutError, waitFor } from 'asyncio';

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
  const offers: string[] = [];
  const without: string[] = [];
  try {
    const all = gather(...libraries.map((library) => library.ask()), { returnExceptions: true });
    const outcomes = await waitFor(all, limit);
    for (const [index, { name }] of libraries.entries()) {
      const outcome = outcomes[index];
      if (typeof outcome === 'string') offers.push(outcome);
      else without.push(name);
    }
    return { offers: offers.slice(0, wanted), without, calledOff: [] };
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return { offers, without, calledOff: libraries.map(({ name }) => name) };
  }
}
