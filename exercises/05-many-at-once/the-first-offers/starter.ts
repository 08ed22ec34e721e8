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
  const offers: string[] = [];
  // Write it here.
  return offers;
}
