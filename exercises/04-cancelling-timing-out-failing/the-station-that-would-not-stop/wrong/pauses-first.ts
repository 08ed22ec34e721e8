// First the pause, as always, and then see what it was.
import { CancelledError, sleep } from 'asyncio';

export interface Station {
  /** Reads the thermometer; takes a while, and may fail. */
  read(): Promise<number>;
}

export async function readUntilItWorks(station: Station): Promise<number> {
  for (;;) {
    try {
      return await station.read();
    } catch (error) {
      await sleep(1);
      if (error instanceof CancelledError) throw error;
    }
  }
}
