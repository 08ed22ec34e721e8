export interface Station {
  /** Asks the station; takes a while. Raises an error if it is out of order. */
  ask(): Promise<string>;
}

/** The reading of the near station if it comes within `limit` seconds, else that of the far one. */
export async function reading(near: Station, far: Station, limit: number): Promise<string> {
  // Write it here. This version has all the time in the world.
  return await near.ask();
}
