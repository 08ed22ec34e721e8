// The tasks only need a little time before they are asked.
import { sleep, TaskGroup } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

export async function readings(stations: readonly Station[]): Promise<number[]> {
  await using group = new TaskGroup();
  const tasks = stations.map((station) => group.createTask(station.read()));
  await sleep(3.5);
  return tasks.map((task) => task.result());
}
