/** The readings that differ from the one before; closes the readings with itself. */
export async function* news(readings: AsyncGenerator<number, void>): AsyncGenerator<number> {
  await using source = readings;
  let last: number | null = null;
  for await (const degrees of source) {
    if (degrees !== last) yield degrees;
    last = degrees;
  }
}
