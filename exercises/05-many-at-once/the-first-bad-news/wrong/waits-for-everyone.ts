// Errors as results are the safe way, and the first error is the first in the list.
import { gather } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

export async function bulletin(stations: readonly Station[]): Promise<string> {
  const outcomes = await gather(...stations.map((station) => station.read()), {
    returnExceptions: true,
  });
  const error = outcomes.find((outcome) => outcome instanceof Error);
  if (error instanceof Error) return `no bulletin: ${error.message}`;
  return `readings: ${outcomes.join(', ')}`;
}
