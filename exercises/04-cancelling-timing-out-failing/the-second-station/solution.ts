import { TimeoutError, waitFor } from 'asyncio';

export interface Station {
  /** Asks the station; takes a while. Raises an error if it is out of order. */
  ask(): Promise<string>;
}

/** The reading of the near station if it comes within `limit` seconds, else that of the far one. */
export async function reading(near: Station, far: Station, limit: number): Promise<string> {
  try {
    return await waitFor(near.ask(), limit);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  return await far.ask();
}
