// What was there before is not new.
export async function* news(readings: AsyncGenerator<number, void>): AsyncGenerator<number> {
  await using source = readings;
  const known = new Set<number>();
  for await (const degrees of source) {
    if (!known.has(degrees)) yield degrees;
    known.add(degrees);
  }
}
