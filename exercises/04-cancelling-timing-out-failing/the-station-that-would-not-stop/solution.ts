import { CancelledError, sleep } from 'asyncio';

export interface Station {
  /** Reads the thermometer; takes a while, and may fail. */
  read(): Promise<number>;
}

/** Reads until a reading succeeds, with a pause of one second after each failure. */
export async function readUntilItWorks(station: Station): Promise<number> {
  for (;;) {
    try {
      return await station.read();
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      await sleep(1);
    }
  }
}
