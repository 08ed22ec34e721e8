import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { readings, type Station } from './readings.ts';

interface Answer {
  readonly name: string;
  readonly degrees: number;
  /** Seconds until the station answers. */
  readonly delay: number;
}

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
  const { stations } = params as { stations: readonly Answer[] };
  report('readings', await readings(stations.map(station)));
}

run(main());
