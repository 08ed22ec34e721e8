// When the time is up, asCompleted cancels what is left.
import { asCompleted, createTask, type Future, TimeoutError } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

export async function board(stations: readonly Station[], limit: number): Promise<void> {
  const stationOf = new Map<Future<number>, Station>();
  for (const station of stations) stationOf.set(createTask(station.read()), station);
  try {
    for await (const task of asCompleted(stationOf.keys(), { timeout: limit })) {
      const news = task.exception() === null ? `${task.result()} degrees` : 'silent';
      console.log(`${stationOf.get(task)?.name}: ${news}`);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const late = [...stationOf.keys()].filter((task) => !task.done());
    console.log(`${late.length} called off`);
  }
}
