import { createTask, RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { untilSilent } from './listening.ts';

const { pauses, seconds, reader, breaks } = params as {
  /** Seconds before each reading. */
  readonly pauses: readonly number[];
  readonly seconds: number;
  /** Seconds that the reader takes for each. */
  readonly reader: number;
  /** Whether the station fails at its end. */
  readonly breaks: boolean;
};

async function* station() {
  try {
    for (const [index, pause] of pauses.entries()) {
      await sleep(pause);
      yield index + 1;
    }
    if (breaks) throw new RuntimeError('the mast is down');
  } finally {
    console.log('the station is closed');
    report('the closed station', true);
  }
}

async function listen(feed: AsyncGenerator<number>) {
  for await (const reading of untilSilent(seconds, feed)) {
    console.log(`reading ${reading}`);
    report('the readings', reading);
    await sleep(reader);
  }
  return 'silence';
}

async function main() {
  const feed = station();
  let outcome: string;
  try {
    outcome = await createTask(listen(feed), { name: 'listen' });
  } catch (error) {
    outcome = (error as Error).message || (error as Error).name;
  }
  console.log(outcome);
  report('the outcome', outcome);
  await sleep(5);
}

run(main());
