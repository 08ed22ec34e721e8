// When the time is up, wait raises a TimeoutError.
import { createTask, TimeoutError, wait } from 'asyncio';

export interface Station {
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

export async function bulletin(harbour: Station, hill: Station, limit: number): Promise<string> {
  const harbourTask = createTask(harbour.read());
  const hillTask = createTask(hill.read());
  try {
    await wait([harbourTask, hillTask], { timeout: limit });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    hillTask.cancel();
    return `harbour ${await harbourTask}, hill unknown`;
  }
  return `harbour ${await harbourTask}, hill ${await hillTask}`;
}
