// A reading that is not wanted ends the loop.
export interface Reading {
  /** As on the clock, such as 02:10. */
  readonly time: string;
  readonly degrees: number;
}

export async function* frost(readings: AsyncIterable<Reading>): AsyncGenerator<string> {
  for await (const { time, degrees } of readings) {
    if (degrees >= 0) return;
    yield `${time} frost, ${degrees} degrees`;
  }
}
