export interface Reading {
  /** As on the clock, such as 02:10. */
  readonly time: string;
  readonly degrees: number;
}

/** A line for each reading below zero, as soon as it is there. */
export async function* frost(readings: AsyncIterable<Reading>): AsyncGenerator<string> {
  for await (const { time, degrees } of readings) {
    if (degrees < 0) yield `${time} frost, ${degrees} degrees`;
  }
}
