import { CancelledError, createTask, getRunningLoop, RuntimeError, run, sleep } from 'asyncio';
import { asynccontextmanager } from 'contextlib';
import { params, report } from 'harness';
import { type Harbour, rented } from './rental.ts';

const { boat, fetching, trip, mooring, storm, calledBack } = params as {
  /** Null if none is free. */
  readonly boat: string | null;
  readonly fetching: number;
  /** Seconds until the trip is over, or the storm comes. */
  readonly trip: number;
  readonly mooring: number;
  readonly storm: boolean;
  /** The second at which everybody is called back, if ever. */
  readonly calledBack: number | null;
};

const hired = asynccontextmanager(rented);

const harbour: Harbour = {
  async fetch() {
    await sleep(fetching);
    if (boat === null) throw new RuntimeError('no boat is free');
    return { name: boat };
  },
  async moor(moored) {
    await sleep(mooring);
    const name = moored?.name ?? 'no boat';
    console.log(`${name} is moored`);
    report('what is moored', name);
  },
};

async function outing() {
  await using rental = hired(harbour);
  console.log(`${rental.value.name} goes out`);
  await sleep(trip);
  if (storm) throw new RuntimeError('a storm');
  return `a trip with ${rental.value.name}`;
}

async function main() {
  const going = createTask(outing(), { name: 'the outing' });
  if (calledBack !== null) getRunningLoop().callLater(calledBack, () => going.cancel());
  let outcome: string;
  try {
    outcome = (await going) ?? 'nothing has happened';
  } catch (error) {
    outcome = error instanceof CancelledError ? 'called back' : (error as Error).message;
  }
  console.log(outcome);
  report('the outcome', outcome);
}

run(main());
