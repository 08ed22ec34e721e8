// Results arrive in the order in which the tasks were made.
import { createTask } from 'asyncio';

export interface Station {
  readonly name: string;
  read(): Promise<number>;
}

export async function readings(stations: readonly Station[]): Promise<number[]> {
  const results: number[] = [];
  async function ask(station: Station) {
    results.push(await station.read());
  }
  const tasks = stations.map((station) => createTask(ask(station)));
  for (const task of tasks) {
    await task;
  }
  return results;
}
