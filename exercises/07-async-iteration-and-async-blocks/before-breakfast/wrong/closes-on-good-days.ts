// After the loop the generator is closed, in whatever way the loop was left.
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
  await readings.return();
  return found;
}
