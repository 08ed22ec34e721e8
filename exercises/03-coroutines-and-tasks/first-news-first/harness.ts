import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { readings, type Station } from './readings.ts';

interface Answer {
  readonly name: string;
  readonly degrees: number;
  /** Seconds until the station answers. */
  readonly delay: number;
}

const { stations, wanted } = params as {
  readonly stations: readonly Answer[];
  /** After so many readings nobody listens any more. */
  readonly wanted: number;
};

function station({ name, degrees, delay }: Answer): Station {
  return {
    name,
    async read() {
      await sleep(delay);
      return degrees;
    },
  };
}

async function main() {
  let heard = 0;
  for await (const degrees of readings(stations.map(station))) {
    console.log(`${degrees} degrees`);
    report('the readings', degrees);
    if (++heard === wanted) break;
  }
}

run(main());
