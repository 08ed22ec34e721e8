// Inside the block a task has to be awaited before it can be asked.
import { TaskGroup } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

export async function readings(stations: readonly Station[]): Promise<number[]> {
  await using group = new TaskGroup();
  const degrees: number[] = [];
  for (const station of stations) {
    degrees.push(await group.createTask(station.read()));
  }
  return degrees;
}
