// First what must be, then what may be.
import { TimeoutError, waitFor } from 'asyncio';

export interface Station {
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

export async function bulletin(harbour: Station, hill: Station, limit: number): Promise<string> {
  const degrees = await harbour.read();
  try {
    return `harbour ${degrees}, hill ${await waitFor(hill.read(), limit)}`;
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return `harbour ${degrees}, hill unknown`;
  }
}
