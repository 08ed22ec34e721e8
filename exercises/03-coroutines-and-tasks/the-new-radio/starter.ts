import { createTask } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Degrees by the old wire: comes back when the station has answered. */
  wire(): number;
  /** Degrees by the new radio, to be awaited. */
  radio(): Promise<number>;
}

/** Asks all stations at once; returns a line for each, in their order. */
export async function survey(stations: readonly Station[]): Promise<string[]> {
  const lines: string[] = [];
  for (const station of stations) {
    lines.push(`${station.name}: ${station.wire()}`);
  }
  return lines;
}
