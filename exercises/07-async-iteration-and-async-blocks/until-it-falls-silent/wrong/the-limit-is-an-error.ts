// waitFor ends the loop when the time is up.
import { waitFor } from 'asyncio';

export async function* untilSilent(
  seconds: number,
  readings: AsyncGenerator<number>,
): AsyncGenerator<number> {
  await using source = readings;
  while (true) {
    const step = await waitFor(source.next(), seconds);
    if (step.done) return;
    yield step.value;
  }
}
