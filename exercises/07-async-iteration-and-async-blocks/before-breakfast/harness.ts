import { RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { firstWarm } from './warmth.ts';

const { readings, limit, closing, awake } = params as {
  readonly readings: readonly number[];
  /** What the family finds warm enough. */
  readonly limit: number;
  readonly closing: number;
  /** How often the family can be asked before it is cross. */
  readonly awake: number;
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
    report('the closed line', true);
  }
}

let asked = 0;

async function ask(degrees: number) {
  await sleep(0.25);
  if (++asked > awake) throw new RuntimeError('the family is cross');
  return degrees >= limit;
}

async function main() {
  const feed = station();
  let outcome: string;
  try {
    outcome = `found: ${await firstWarm(feed, ask)}`;
  } catch (error) {
    outcome = (error as Error).message;
  }
  console.log(outcome);
  report('the outcome', outcome);
  await sleep(3);
}

run(main());
