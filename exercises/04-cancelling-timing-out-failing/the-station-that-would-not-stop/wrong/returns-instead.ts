// A task that is asked to stop has to leave its loop; how it leaves does not matter.
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
      if (error instanceof CancelledError) return 0;
      await sleep(1);
    }
  }
}
