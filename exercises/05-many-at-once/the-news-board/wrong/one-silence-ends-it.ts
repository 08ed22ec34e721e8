// A try around the loop catches whatever happens in it.
import { asCompleted, createTask, type Future } from 'asyncio';

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
      console.log(`${stationOf.get(task)?.name}: ${task.result()} degrees`);
    }
  } catch {
    for (const [task, { name }] of stationOf) {
      if (task.done() && task.exception() !== null) console.log(`${name}: silent`);
    }
  }
  const late = [...stationOf.keys()].filter((task) => !task.done());
  for (const task of late) task.cancel();
  if (late.length > 0) console.log(`${late.length} called off`);
}
