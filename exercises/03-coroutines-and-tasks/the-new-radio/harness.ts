import { createTask, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import * as time from 'time';
import { type Station, survey } from './survey.ts';

interface Answer {
  readonly name: string;
  readonly degrees: number;
  /** Seconds until the station answers, by wire and by radio. */
  readonly seconds: number;
}

function station({ name, degrees, seconds }: Answer): Station {
  return {
    name,
    wire() {
      time.sleep(seconds);
      return degrees;
    },
    async radio() {
      await sleep(seconds);
      return degrees;
    },
  };
}

async function lamp(flashes: number) {
  for (let flash = 0; flash < flashes; flash++) {
    report('a flash', flash);
    await sleep(1);
  }
}

async function main() {
  const { stations, flashes } = params as { stations: readonly Answer[]; flashes: number };
  const flashing = createTask(lamp(flashes));
  await sleep(0.5);
  report('the lines', await survey(stations.map(station)));
  await flashing;
}

run(main());
