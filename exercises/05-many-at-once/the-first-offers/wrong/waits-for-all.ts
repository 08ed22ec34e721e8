// Get everything, then take what you need.
import { gather } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Searches for the atlas; returns an offer, or raises if the library does not have it. */
  ask(): Promise<string>;
}

export async function firstOffers(
  libraries: readonly Library[],
  wanted: number,
): Promise<string[]> {
  const offers: string[] = [];
  async function note(library: Library) {
    offers.push(await library.ask());
  }
  await gather(...libraries.map(note), { returnExceptions: true });
  return offers.slice(0, wanted);
}
