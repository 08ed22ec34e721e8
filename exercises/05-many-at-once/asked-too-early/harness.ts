import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { readings, type Station } from './readings.ts';

interface Answer {
  readonly name: string;
  readonly degrees: number;
  readonly seconds: number;
}

function station({ name, degrees, seconds }: Answer): Station {
  return {
    name,
    async read() {
      await sleep(seconds);
      return degrees;
    },
  };
}

async function main() {
  const stations = params as readonly Answer[];
  try {
    report('the readings', await readings(stations.map(station)));
  } catch (error) {
    console.log(`${error}`);
    report('the readings', `${error}`);
  }
}

run(main());
