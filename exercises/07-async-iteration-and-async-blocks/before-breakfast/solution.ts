/** The first reading that is warm enough, `null` if there is none; closes the readings. */
export async function firstWarm(
  readings: AsyncGenerator<number, void>,
  ask: (degrees: number) => Promise<boolean>,
): Promise<number | null> {
  await using feed = readings;
  for await (const degrees of feed) {
    if (await ask(degrees)) return degrees;
  }
  return null;
}
