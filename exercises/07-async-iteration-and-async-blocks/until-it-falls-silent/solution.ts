import { TimeoutError, waitFor } from 'asyncio';

/** The readings, until none has come for so many seconds; closes the station. */
export async function* untilSilent(
  seconds: number,
  readings: AsyncGenerator<number>,
): AsyncGenerator<number> {
  await using source = readings;
  while (true) {
    let step: IteratorResult<number, void>;
    try {
      step = await waitFor(source.next(), seconds);
    } catch (error) {
      if (error instanceof TimeoutError) return;
      throw error;
    }
    if (step.done) return;
    yield step.value;
  }
}
