// A limit around the whole round is a limit for every station.
import { createTask, gather, TimeoutError, waitFor } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

export async function board(stations: readonly Station[], limit: number): Promise<void> {
  const tasks = stations.map((station) => createTask(station.read()));
  try {
    const outcomes = await waitFor(gather(...tasks, { returnExceptions: true }), limit);
    for (const [index, station] of stations.entries()) {
      const outcome = outcomes[index];
      console.log(`${station.name}: ${outcome instanceof Error ? 'silent' : `${outcome} degrees`}`);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log(`${tasks.filter((task) => task.cancelled()).length} called off`);
  }
}
