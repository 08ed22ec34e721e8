import { createTask, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import * as time from 'time';
import { inventory, type Shelf } from './catalogue.ts';

interface Books {
  readonly books: number;
  /** Seconds that counting them takes. */
  readonly seconds: number;
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
  while (true) {
    report('a blink', null);
    await sleep(0.1);
  }
}

async function main() {
  const blinking = createTask(lamp());
  await sleep(0.25);
  report('the count', await inventory((params as readonly Books[]).map(shelf)));
  await sleep(0.25);
  blinking.cancel();
}

run(main());
