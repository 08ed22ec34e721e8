// First the readings are filtered, then they are handed over.
export interface Reading {
  /** As on the clock, such as 02:10. */
  readonly time: string;
  readonly degrees: number;
}

export async function* frost(readings: AsyncIterable<Reading>): AsyncGenerator<string> {
  const lines: string[] = [];
  for await (const { time, degrees } of readings) {
    if (degrees < 0) lines.push(`${time} frost, ${degrees} degrees`);
  }
  for (const line of lines) yield line;
}
