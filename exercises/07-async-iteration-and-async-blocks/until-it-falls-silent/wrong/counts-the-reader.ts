// Everything that belongs to one reading stands in one block.
import { TimeoutError, timeout } from 'asyncio';

export async function* untilSilent(
  seconds: number,
  readings: AsyncGenerator<number>,
): AsyncGenerator<number> {
  await using source = readings;
  try {
    while (true) {
      await using _ = timeout(seconds);
      const step = await source.next();
      if (step.done) return;
      yield step.value;
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
}
