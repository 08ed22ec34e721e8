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

/** Asks all libraries until there are `wanted` offers or `limit` seconds have gone by. */
export async function search(
  libraries: readonly Library[],
  wanted: number,
  limit: number,
): Promise<Found> {
  const nameOf = new Map<Future<string>, string>();
  const found: Found = { offers: [], without: [], calledOff: [] };
  // Write it here.
  return found;
}
