import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { take } from './take.ts';

const { count, dough, seconds, cooling, eats } = params as {
  readonly count: number;
  /** Loaves for which there is dough. */
  readonly dough: number;
  /** Seconds for a loaf. */
  readonly seconds: number;
  readonly cooling: number;
  /** After so many nobody eats any more. */
  readonly eats: number;
};

async function* oven() {
  try {
    for (let loaf = 1; loaf <= dough; loaf++) {
      report('a loaf in the oven', loaf);
      await sleep(seconds);
      yield `loaf ${loaf}`;
    }
  } finally {
    await sleep(cooling);
    console.log('the oven is cool');
  }
}

async function eat(loaves: AsyncGenerator<string>) {
  await using samples = take(count, loaves);
  let eaten = 0;
  for await (const loaf of samples) {
    console.log(`${loaf} is tried`);
    if (++eaten === eats) break;
  }
}

async function main() {
  const loaves = oven();
  await eat(loaves);
  console.log('enough');
  report('the end', true);
  await sleep(5);
}

run(main());
