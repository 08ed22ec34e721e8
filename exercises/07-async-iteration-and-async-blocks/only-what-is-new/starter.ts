/** The readings that differ from the one before. */
export async function* news(readings: AsyncGenerator<number, void>): AsyncGenerator<number> {
  for await (const degrees of readings) {
    yield degrees;
  }
}
