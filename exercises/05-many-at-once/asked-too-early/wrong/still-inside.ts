// A function returns when its block has been left.
import { TaskGroup } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

export async function readings(stations: readonly Station[]): Promise<number[]> {
  {
    await using group = new TaskGroup();
    const tasks = stations.map((station) => group.createTask(station.read()));
    const degrees = tasks.map((task) => task.result());
    return degrees;
  }
}
