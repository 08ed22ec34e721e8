import { CancelledError, createTask, getRunningLoop, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Parcel, packAll } from './order.ts';

interface Packing {
  readonly name: string;
  readonly seconds: number;
  readonly breaks: boolean;
  /** Seconds to put the things away, when cancelled. */
  readonly tidying: number;
}

const { parcels, calledOff } = params as {
  readonly parcels: readonly Packing[];
  /** The second at which the whole order is called off, if ever. */
  readonly calledOff: number | null;
};
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
  const order = createTask(packAll(parcels.map(parcel)), { name: 'the order' });
  if (calledOff !== null) getRunningLoop().callLater(calledOff, () => order.cancel());
  let outcome: unknown;
  try {
    outcome = await order;
  } catch (error) {
    outcome = error instanceof CancelledError ? 'called off' : `${error}`;
  }
  console.log(`${outcome}`);
  report('the outcome', outcome);
  report('the number still at work', atWork);
}

run(main());
