// A limit around the loop is a limit for the loop.
import { getRunningLoop, TimeoutError, timeoutAt } from 'asyncio';

export async function* untilSilent(
  seconds: number,
  readings: AsyncGenerator<number>,
): AsyncGenerator<number> {
  await using source = readings;
  const end = getRunningLoop().time() + seconds;
  while (true) {
    let step: IteratorResult<number, void>;
    try {
      await using _ = timeoutAt(end);
      step = await source.next();
    } catch (error) {
      if (error instanceof TimeoutError) return;
      throw error;
    }
    if (step.done) return;
    yield step.value;
  }
}
