// The lines are a by-product of the answers, so they come in the order of the answers.
import { createTask } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Degrees by the old wire: comes back when the station has answered. */
  wire(): number;
  /** Degrees by the new radio, to be awaited. */
  radio(): Promise<number>;
}

export async function survey(stations: readonly Station[]): Promise<string[]> {
  const lines: string[] = [];
  async function ask(station: Station) {
    const degrees = await station.radio();
    lines.push(`${station.name}: ${degrees}`);
  }
  const tasks = stations.map((station) => createTask(ask(station)));
  for (const task of tasks) {
    await task;
  }
  return lines;
}
