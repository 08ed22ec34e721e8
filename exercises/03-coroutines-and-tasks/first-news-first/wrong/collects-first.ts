// An async generator works ahead by itself, so it does not matter where I yield.
import { gather } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Asks the station and waits for its answer, in degrees. */
  read(): Promise<number>;
}

export async function* readings(stations: readonly Station[]): AsyncGenerator<number> {
  for (const degrees of await gather(...stations.map((station) => station.read()))) {
    yield degrees;
  }
}
