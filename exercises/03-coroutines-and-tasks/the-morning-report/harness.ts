import { createTask, RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import * as time from 'time';
import { morningReport, type Shelf, type Station } from './report.ts';

interface Answer {
  readonly name: string;
  /** `null` for a station that does not answer. */
  readonly degrees: number | null;
  /** Seconds until it answers, or until it is clear that it will not. */
  readonly seconds: number;
}

interface Books {
  readonly books: number;
  /** Seconds that counting them takes. */
  readonly seconds: number;
}

function station({ name, degrees, seconds }: Answer): Station {
  return {
    name,
    async read() {
      report('asked', name);
      await sleep(seconds);
      if (degrees === null) throw new RuntimeError(`${name} does not answer`);
      return degrees;
    },
  };
}

function shelf({ books, seconds }: Books): Shelf {
  return {
    count() {
      time.sleep(seconds);
      return books;
    },
  };
}

async function lamp() {
  while (true) await sleep(0.25);
}

async function main() {
  const { stations, shelves } = params as {
    readonly stations: readonly Answer[];
    readonly shelves: readonly Books[];
  };
  const blinking = createTask(lamp());
  await sleep(0.125);
  report('the report', await morningReport(stations.map(station), shelves.map(shelf)));
  blinking.cancel();
}

run(main());
