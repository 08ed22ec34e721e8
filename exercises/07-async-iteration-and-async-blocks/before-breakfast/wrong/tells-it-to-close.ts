// Closing is a message; nobody has to wait for it.
export async function firstWarm(
  readings: AsyncGenerator<number, void>,
  ask: (degrees: number) => Promise<boolean>,
): Promise<number | null> {
  try {
    for await (const degrees of readings) {
      if (await ask(degrees)) return degrees;
    }
    return null;
  } finally {
    readings.return();
  }
}
