// The piles contain what I have asked for.
import { createTask, wait } from 'asyncio';

export interface Station {
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

export async function bulletin(harbour: Station, hill: Station, limit: number): Promise<string> {
  const asking = hill.read();
  const harbourTask = createTask(harbour.read());
  const [done, pending] = await wait([harbourTask, createTask(asking)], { timeout: limit });
  for (const task of pending) {
    if ((task as unknown) === asking) task.cancel();
  }
  const [, late] = done.has(harbourTask) ? [...done] : [null, ...done];
  return `harbour ${await harbourTask}, hill ${late ? late.result() : 'unknown'}`;
}
