import { createTask, wait } from 'asyncio';

export interface Station {
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

/** The bulletin, with the hill if it answers within `limit` seconds. */
export async function bulletin(harbour: Station, hill: Station, limit: number): Promise<string> {
  // Write it here.
  return 'harbour unknown, hill unknown';
}
