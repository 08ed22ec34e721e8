// The tasks can write their results down themselves.
import { TaskGroup } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees. */
  read(): Promise<number>;
}

export async function readings(stations: readonly Station[]): Promise<number[]> {
  const degrees: number[] = [];
  {
    await using group = new TaskGroup();
    for (const station of stations) group.createTask(note(station, degrees));
  }
  return degrees;
}

async function note(station: Station, degrees: number[]) {
  degrees.push(await station.read());
}
