import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Library, offers } from './offers.ts';

interface Shelf {
  readonly name: string;
  readonly copies: number;
  /** Seconds until the library answers. */
  readonly seconds: number;
}

function library({ name, copies, seconds }: Shelf): Library {
  return {
    name,
    async ask() {
      await sleep(seconds);
      return copies;
    },
  };
}

async function main() {
  const shelves = params as readonly Shelf[];
  report('the copies', await offers(shelves.map(library)));
}

run(main());
