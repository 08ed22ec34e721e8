import { CancelledError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Parcel, packAll } from './order.ts';

interface Packing {
  readonly name: string;
  readonly seconds: number;
  readonly breaks: boolean;
  /** Seconds to put the things away, when cancelled. */
  readonly tidying: number;
}

const parcels = params as readonly Packing[];
let atWork = 0;

function parcel({ name, seconds, breaks, tidying }: Packing): Parcel {
  return {
    async pack() {
      atWork += 1;
      try {
        await sleep(seconds);
        if (breaks) throw new Error(`the ${name} is broken`);
        console.log(`the ${name} is packed`);
        return `a box with the ${name}`;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        await sleep(tidying);
        console.log(`the ${name} is put away`);
        throw error;
      } finally {
        atWork -= 1;
      }
    },
  };
}

async function main() {
  let outcome: unknown;
  try {
    outcome = await packAll(parcels.map(parcel));
  } catch (error) {
    outcome = `${error}`;
  }
  console.log(`${outcome}`);
  report('the outcome', outcome);
  report('the number still at work', atWork);
}

run(main());
