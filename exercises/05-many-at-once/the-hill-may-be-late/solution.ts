import { createTask, wait } from 'asyncio';

export interface Station {
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

/** The bulletin, with the hill if it answers within `limit` seconds. */
export async function bulletin(harbour: Station, hill: Station, limit: number): Promise<string> {
  const harbourTask = createTask(harbour.read(), { name: 'harbour' });
  const hillTask = createTask(hill.read(), { name: 'hill' });

  const [, pending] = await wait([harbourTask, hillTask], { timeout: limit });
  const isLate = pending.has(hillTask);
  if (isLate) hillTask.cancel();

  const degrees = await harbourTask;
  return `harbour ${degrees}, hill ${isLate ? 'unknown' : hillTask.result()}`;
}
