// The source is told to close, and that is all I can do.
export async function* news(readings: AsyncGenerator<number, void>): AsyncGenerator<number> {
  let last: number | null = null;
  try {
    for await (const degrees of readings) {
      if (degrees !== last) yield degrees;
      last = degrees;
    }
  } finally {
    readings.return();
  }
}
