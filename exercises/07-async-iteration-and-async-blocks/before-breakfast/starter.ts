/** The first reading that is warm enough, `null` if there is none. */
export async function firstWarm(
  readings: AsyncGenerator<number, void>,
  ask: (degrees: number) => Promise<boolean>,
): Promise<number | null> {
  for await (const degrees of readings) {
    if (await ask(degrees)) return degrees;
  }
  return null;
}
