import { type Task, TaskGroup } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

/** The readings of all stations, in their order. */
export async function readings(stations: readonly Station[]): Promise<number[]> {
  let tasks: Task<number>[];
  {
    await using group = new TaskGroup();
    tasks = stations.map((station) => group.createTask(station.read(), { name: station.name }));
  }
  return tasks.map((task) => task.result());
}
