import { TaskGroup } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

/** The readings of all stations, in their order. */
export async function readings(stations: readonly Station[]): Promise<number[]> {
  await using group = new TaskGroup();
  const tasks = stations.map((station) => group.createTask(station.read()));
  return tasks.map((task) => task.result());
}
