// One after the other, the first failure is the first one.
export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

export async function bulletin(stations: readonly Station[]): Promise<string> {
  try {
    const degrees: number[] = [];
    for (const station of stations) degrees.push(await station.read());
    return `readings: ${degrees.join(', ')}`;
  } catch (error) {
    return `no bulletin: ${(error as Error).message}`;
  }
}
