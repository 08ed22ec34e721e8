// A pause before the blocking call gives the others the time they need.
import { createTask, sleep } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Degrees by the old wire: comes back when the station has answered. */
  wire(): number;
  /** Degrees by the new radio, to be awaited. */
  radio(): Promise<number>;
}

async function ask(station: Station) {
  await sleep(0);
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
