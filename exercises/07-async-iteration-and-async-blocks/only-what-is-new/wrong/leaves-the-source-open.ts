// Who closes the last generator closes them all.
export async function* news(readings: AsyncGenerator<number, void>): AsyncGenerator<number> {
  let last: number | null = null;
  for await (const degrees of readings) {
    if (degrees !== last) yield degrees;
    last = degrees;
  }
}
