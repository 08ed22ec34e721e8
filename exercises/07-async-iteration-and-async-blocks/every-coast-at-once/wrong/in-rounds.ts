// gather asks all feeds at once.
import { gather } from 'asyncio';

export async function* merged(feeds: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  try {
    let open = [...feeds];
    while (open.length > 0) {
      const asked = open;
      const steps = await gather(...asked.map((feed) => feed.next()));
      open = asked.filter((_, index) => !steps[index]?.done);
      for (const step of steps) {
        if (!step.done) yield step.value;
      }
    }
  } finally {
    for (const feed of feeds) await feed.return(undefined);
  }
}
