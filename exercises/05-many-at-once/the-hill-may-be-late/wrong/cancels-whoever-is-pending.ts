// What is pending at the limit is too late.
import { createTask, wait } from 'asyncio';

export interface Station {
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

export async function bulletin(harbour: Station, hill: Station, limit: number): Promise<string> {
  const harbourTask = createTask(harbour.read());
  const hillTask = createTask(hill.read());
  const [done, pending] = await wait([harbourTask, hillTask], { timeout: limit });
  for (const task of pending) task.cancel();
  return `harbour ${await harbourTask}, hill ${done.has(hillTask) ? await hillTask : 'unknown'}`;
}
