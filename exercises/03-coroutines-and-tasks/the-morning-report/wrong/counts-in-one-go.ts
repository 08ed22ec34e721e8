// Now that the stations have been asked, the counting disturbs nobody.
import { createTask, RuntimeError, sleep } from 'asyncio';
import { monotonic } from 'time';

export interface Station {
  readonly name: string;
  /** Asks the station for its degrees; raises a RuntimeError if there is no answer. */
  read(): Promise<number>;
}

export interface Shelf {
  /** Counts the books on the shelf, and keeps the loop meanwhile. */
  count(): number;
}

async function ask(station: Station) {
  try {
    return `${station.name}: ${await station.read()}`;
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return `${station.name}: no answer`;
  }
}

export async function morningReport(
  stations: readonly Station[],
  shelves: readonly Shelf[],
): Promise<string[]> {
  const start = monotonic();
  const tasks = stations.map((station) => createTask(ask(station)));
  await sleep(0);
  let books = 0;
  for (const shelf of shelves) {
    books += shelf.count();
  }
  const lines: string[] = [];
  for (const task of tasks) {
    lines.push(await task);
  }
  lines.push(`${books} books`, `ready after ${(monotonic() - start).toFixed(2)} s`);
  return lines;
}
