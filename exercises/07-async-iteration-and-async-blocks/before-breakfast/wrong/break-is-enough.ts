// A return in the loop is rude; break leaves it properly.
export async function firstWarm(
  readings: AsyncGenerator<number, void>,
  ask: (degrees: number) => Promise<boolean>,
): Promise<number | null> {
  let found: number | null = null;
  for await (const degrees of readings) {
    if (await ask(degrees)) {
      found = degrees;
      break;
    }
  }
  return found;
}
