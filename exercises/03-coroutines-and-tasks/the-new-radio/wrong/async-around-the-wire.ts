// A task that runs a blocking call blocks nobody, for it is a task.
import { createTask } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Degrees by the old wire: comes back when the station has answered. */
  wire(): number;
  /** Degrees by the new radio, to be awaited. */
  radio(): Promise<number>;
}

async function ask(station: Station) {
  return `${station.name}: ${station.wire()}`;
}

export async function survey(stations: readonly Station[]): Promise<string[]> {
  const tasks = stations.map((station) => createTask(ask(station)));
  const lines: string[] = [];
  for (const task of tasks) {
    lines.push(await task);
  }
  return lines;
}
