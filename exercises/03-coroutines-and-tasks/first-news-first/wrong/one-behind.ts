// I have to know the next reading before I can give this one away.
export interface Station {
  readonly name: string;
  /** Asks the station and waits for its answer, in degrees. */
  read(): Promise<number>;
}

export async function* readings(stations: readonly Station[]): AsyncGenerator<number> {
  let latest: number | null = null;
  for (const station of stations) {
    const degrees = await station.read();
    if (latest !== null) yield latest;
    latest = degrees;
  }
  if (latest !== null) yield latest;
}
