// All tasks are running, so each line comes when its task is done.
import { createTask, type Future, getRunningLoop, TimeoutError, timeoutAt } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

export async function board(stations: readonly Station[], limit: number): Promise<void> {
  const stationOf = new Map<Future<number>, Station>();
  for (const station of stations) stationOf.set(createTask(station.read()), station);
  const end = getRunningLoop().time() + limit;
  try {
    await using _ = timeoutAt(end);
    for (const [task, { name }] of stationOf) {
      let news = 'silent';
      try {
        news = `${await task} degrees`;
      } catch (error) {
        if (!task.done() || task.cancelled()) throw error;
      }
      console.log(`${name}: ${news}`);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const late = [...stationOf.keys()].filter((task) => !task.done() || task.cancelled());
    for (const task of late) task.cancel();
    console.log(`${late.length} called off`);
  }
}
