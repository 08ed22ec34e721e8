export interface Station {
  readonly name: string;
  /** Asks the station and waits for its answer, in degrees. */
  read(): Promise<number>;
}

/** Asks every station for its reading; returns the readings in the order of the stations. */
export async function readings(stations: readonly Station[]): Promise<number[]> {
  const results: number[] = [];
  for (const station of stations) {
    results.push(await station.read());
  }
  return results;
}
