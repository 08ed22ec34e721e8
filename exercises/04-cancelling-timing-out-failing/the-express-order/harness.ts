import { CancelledError, createTask, getRunningLoop, RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { dispatch, type Office, type Parcel } from './express.ts';

interface Packing {
  readonly name: string;
  readonly seconds: number;
  readonly breaks?: boolean;
  /** Seconds to put the things away, when called off. */
  readonly tidying: number;
}

const { van, parcels, limit, entering, cancelledAt } = params as {
  /** Calls back after `seconds`. */
  readonly van: { readonly name: string; readonly seconds: number; readonly comes: boolean };
  readonly parcels: readonly Packing[];
  readonly limit: number;
  /** Seconds that a line in the ledger takes. */
  readonly entering: number;
  readonly cancelledAt: number | null;
};

let atWork = 0;

const office: Office = {
  callVan(came, failed) {
    report('begun', 'the van');
    getRunningLoop().callLater(van.seconds, () => {
      if (van.comes) came(van.name);
      else failed(new RuntimeError(`${van.name} does not start`));
    });
  },
  async enter(name) {
    atWork += 1;
    try {
      await sleep(entering);
      report('a line in the ledger', name);
      console.log(`entered: ${name}`);
    } finally {
      atWork -= 1;
    }
  },
};

function parcel({ name, seconds, breaks, tidying }: Packing): Parcel {
  return {
    async pack() {
      report('begun', name);
      atWork += 1;
      try {
        await sleep(seconds);
        if (breaks) throw new RuntimeError(`${name} is broken`);
        console.log(`${name} is packed`);
      } catch (error) {
        if (error instanceof CancelledError) await sleep(tidying);
        throw error;
      } finally {
        atWork -= 1;
      }
    },
  };
}

async function main() {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, { message, exception }) => {
    report('the exception handler', exception instanceof Error ? exception.message : message);
  });
  const order = createTask(dispatch(office, parcels.map(parcel), limit), { name: 'order' });
  if (cancelledAt !== null) loop.callLater(cancelledAt, () => order.cancel());
  let outcome: string;
  try {
    outcome = await order;
  } catch (error) {
    outcome = error instanceof CancelledError ? 'cancelled' : String(error);
  }
  console.log(outcome);
  report('the outcome', outcome);
  report('the number still at work', atWork);
  // The van may still come, and a line still be written, when nobody waits for it any more.
  await sleep(Math.max(entering, van.seconds + 1 - loop.time()));
}

run(main());
