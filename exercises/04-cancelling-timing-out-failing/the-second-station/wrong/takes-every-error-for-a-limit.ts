// Whatever goes wrong with the near station, the far one can help.
import { waitFor } from 'asyncio';

export interface Station {
  /** Asks the station; takes a while. Raises an error if it is out of order. */
  ask(): Promise<string>;
}

export async function reading(near: Station, far: Station, limit: number): Promise<string> {
  try {
    return await waitFor(near.ask(), limit);
  } catch {
    return await far.ask();
  }
}
