// An error must never be caught, or cancelling does not work.
export interface Station {
  /** Reads the thermometer; takes a while, and may fail. */
  read(): Promise<number>;
}

export async function readUntilItWorks(station: Station): Promise<number> {
  for (;;) {
    return await station.read();
  }
}
