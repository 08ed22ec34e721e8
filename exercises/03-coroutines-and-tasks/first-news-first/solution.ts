export interface Station {
  readonly name: string;
  /** Asks the station and waits for its answer, in degrees. */
  read(): Promise<number>;
}

/** The readings of the stations, one by one and in their order. */
export async function* readings(stations: readonly Station[]): AsyncGenerator<number> {
  for (const station of stations) {
    yield await station.read();
  }
}
