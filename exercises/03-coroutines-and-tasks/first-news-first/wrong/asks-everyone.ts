// Tasks make everything faster, so a generator should use them too.
import { createTask } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Asks the station and waits for its answer, in degrees. */
  read(): Promise<number>;
}

export async function* readings(stations: readonly Station[]): AsyncGenerator<number> {
  const tasks = stations.map((station) => createTask(station.read()));
  for (const task of tasks) {
    yield await task;
  }
}
