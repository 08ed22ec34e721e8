import { gather } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

/** The bulletin of this morning, or the bad news. */
export async function bulletin(stations: readonly Station[]): Promise<string> {
  try {
    const degrees = await gather(...stations.map((station) => station.read()));
    return `readings: ${degrees.join(', ')}`;
  } catch (error) {
    return `no bulletin: ${(error as Error).message}`;
  }
}
