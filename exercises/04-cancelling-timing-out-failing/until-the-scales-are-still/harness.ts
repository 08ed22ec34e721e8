import { getRunningLoop, run } from 'asyncio';
import { params, report } from 'harness';
import { type Scales, weight } from './weight.ts';

const { parcel, grams, seconds } = params as {
  readonly parcel: string;
  /** What the parcel weighs, or null if the scales cannot tell. */
  readonly grams: number | null;
  /** Seconds until the scales are still. */
  readonly seconds: number;
};

const scales: Scales = {
  weigh(name, done, failed) {
    const loop = getRunningLoop();
    if (grams === null) loop.callLater(seconds, () => failed(new Error(`${name} is too heavy`)));
    else loop.callLater(seconds, () => done(grams));
  },
};

async function main() {
  let answer: string;
  try {
    answer = `${await weight(scales, parcel)} g`;
  } catch (error) {
    answer = (error as Error).message;
  }
  console.log(answer);
  report('the answer', answer);
}

run(main());
