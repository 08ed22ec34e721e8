import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { frost } from './frost.ts';

interface Measured {
  readonly time: string;
  readonly degrees: number;
  /** Seconds that the station needs for it. */
  readonly seconds: number;
}

const { night, wanted } = params as {
  readonly night: readonly Measured[];
  /** After so many lines the gardener goes to bed. */
  readonly wanted: number;
};

async function* station() {
  for (const { seconds, ...reading } of night) {
    report('a reading asked for', reading.time);
    await sleep(seconds);
    yield reading;
  }
}

async function main() {
  let heard = 0;
  for await (const line of frost(station())) {
    console.log(line);
    if (++heard === wanted) break;
  }
}

run(main());
