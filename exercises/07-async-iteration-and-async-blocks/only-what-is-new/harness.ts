import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { news } from './news.ts';

const { readings, wanted, closing } = params as {
  readonly readings: readonly number[];
  /** After so many the reader has heard enough. */
  readonly wanted: number;
  readonly closing: number;
};

async function* station() {
  try {
    for (const degrees of readings) {
      await sleep(1);
      yield degrees;
    }
  } finally {
    await sleep(closing);
    console.log('the line is closed');
  }
}

async function listen(source: AsyncGenerator<number, void>) {
  await using feed = news(source);
  let heard = 0;
  for await (const degrees of feed) {
    console.log(`${degrees} degrees`);
    if (++heard === wanted) break;
  }
}

async function main() {
  const source = station();
  await listen(source);
  console.log('enough');
  report('the end of listening', true);
  await sleep(3);
}

run(main());
