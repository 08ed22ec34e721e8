import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { logs } from './logs.ts';

interface Feed {
  readonly readings: readonly number[];
  /** Seconds that each reading takes. */
  readonly pace: number;
}

const { west, east } = params as { readonly west: Feed; readonly east: Feed };

async function* feed(coast: string, { readings, pace }: Feed) {
  for (const degrees of readings) {
    await sleep(pace);
    report('a reading', coast);
    yield degrees;
  }
}

async function main() {
  const both = await logs(feed('west', west), feed('east', east));
  console.log(`west: ${both[0].join(' ')}`);
  console.log(`east: ${both[1].join(' ')}`);
  report('the logs', both);
}

run(main());
