// A limit is a limit: it holds for the second station as well.
import { TimeoutError, waitFor } from 'asyncio';

export interface Station {
  /** Asks the station; takes a while. Raises an error if it is out of order. */
  ask(): Promise<string>;
}

export async function reading(near: Station, far: Station, limit: number): Promise<string> {
  try {
    return await waitFor(near.ask(), limit);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  return await waitFor(far.ask(), limit);
}
