import { asCompleted, createTask, type Future, TimeoutError } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

/** Prints each reading as it comes; after `limit` seconds the rest is called off. */
export async function board(stations: readonly Station[], limit: number): Promise<void> {
  const stationOf = new Map<Future<number>, Station>();
  // Write it here.
}
