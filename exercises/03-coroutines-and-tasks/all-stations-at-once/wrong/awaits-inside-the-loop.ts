// A task that is awaited as soon as it is made still runs alone.
import { createTask } from 'asyncio';

export interface Station {
  readonly name: string;
  read(): Promise<number>;
}

export async function readings(stations: readonly Station[]): Promise<number[]> {
  const results: number[] = [];
  for (const station of stations) {
    const task = createTask(station.read());
    results.push(await task);
  }
  return results;
}
