// The yield may be the last one, so each has a finally.
export async function* news(readings: AsyncGenerator<number, void>): AsyncGenerator<number> {
  let last: number | null = null;
  for await (const degrees of readings) {
    try {
      if (degrees !== last) yield degrees;
      last = degrees;
    } finally {
      await readings.return();
    }
  }
}
