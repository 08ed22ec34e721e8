// If no reading comes, there is none, for whatever reason.
import { waitFor } from 'asyncio';

export async function* untilSilent(
  seconds: number,
  readings: AsyncGenerator<number>,
): AsyncGenerator<number> {
  await using source = readings;
  while (true) {
    let step: IteratorResult<number, void>;
    try {
      step = await waitFor(source.next(), seconds);
    } catch {
      return;
    }
    if (step.done) return;
    yield step.value;
  }
}
