// A line can be handed over when it is clear what comes next.
export interface Reading {
  /** As on the clock, such as 02:10. */
  readonly time: string;
  readonly degrees: number;
}

export async function* frost(readings: AsyncIterable<Reading>): AsyncGenerator<string> {
  let line: string | null = null;
  for await (const { time, degrees } of readings) {
    if (degrees >= 0) continue;
    if (line !== null) yield line;
    line = `${time} frost, ${degrees} degrees`;
  }
  if (line !== null) yield line;
}
