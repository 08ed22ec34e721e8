import { RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { merged } from './merged.ts';

interface Coast {
  readonly name: string;
  /** Seconds before each of its items. */
  readonly pauses: readonly number[];
  /** Whether it fails instead of ending. */
  readonly fails?: boolean;
}

const { coasts, wanted, closing } = params as {
  readonly coasts: readonly Coast[];
  /** After so many items nobody listens any more. */
  readonly wanted: number;
  readonly closing: number;
};

async function* feed({ name, pauses, fails }: Coast) {
  try {
    for (const [index, pause] of pauses.entries()) {
      await sleep(pause);
      yield `${name} ${index + 1}`;
    }
    if (fails) throw new RuntimeError(`${name} is cut off`);
  } finally {
    await sleep(closing);
    report('a closed feed', name);
  }
}

async function listen(feeds: AsyncGenerator<string>[]) {
  await using ear = merged(feeds);
  let heard = 0;
  for await (const news of ear) {
    console.log(news);
    report('the news', news);
    if (++heard === wanted) break;
  }
  return 'all is said';
}

async function main() {
  const feeds = coasts.map(feed);
  let outcome: string;
  try {
    outcome = await listen(feeds);
  } catch (error) {
    outcome = (error as Error).message;
  }
  console.log(outcome);
  report('the outcome', outcome);
  await sleep(3);
}

run(main());
