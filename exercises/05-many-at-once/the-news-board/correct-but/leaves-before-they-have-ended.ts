// Cancels and does not wait until it is done.
import { asCompleted, createTask, type Future, TimeoutError } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

/** Prints each reading as it comes; after `limit` seconds the rest is called off. */
export async function board(stations: readonly Station[], limit: number): Promise<void> {
  const stationOf = new Map<Future<number>, Station>();
  for (const station of stations) {
    stationOf.set(createTask(station.read(), { name: station.name }), station);
  }
  try {
    for await (const task of asCompleted(stationOf.keys(), { timeout: limit })) {
      const news = task.exception() === null ? `${task.result()} degrees` : 'silent';
      console.log(`${stationOf.get(task)?.name}: ${news}`);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const late = [...stationOf.keys()].filter((task) => !task.done());
    for (const task of late) task.cancel();
    console.log(`${late.length} called off`);
  }
}
