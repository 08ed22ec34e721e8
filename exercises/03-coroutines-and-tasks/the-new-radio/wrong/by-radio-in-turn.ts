// An await in front of each call lets the others run, and that is all there is to it.
export interface Station {
  readonly name: string;
  /** Degrees by the old wire: comes back when the station has answered. */
  wire(): number;
  /** Degrees by the new radio, to be awaited. */
  radio(): Promise<number>;
}

export async function survey(stations: readonly Station[]): Promise<string[]> {
  const lines: string[] = [];
  for (const station of stations) {
    lines.push(`${station.name}: ${await station.radio()}`);
  }
  return lines;
}
