// All tasks are running, so an error comes out of the first await that follows.
import { createTask } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

export async function bulletin(stations: readonly Station[]): Promise<string> {
  const tasks = stations.map((station) => createTask(station.read()));
  try {
    const degrees: number[] = [];
    for (const task of tasks) degrees.push(await task);
    return `readings: ${degrees.join(', ')}`;
  } catch (error) {
    return `no bulletin: ${(error as Error).message}`;
  }
}
