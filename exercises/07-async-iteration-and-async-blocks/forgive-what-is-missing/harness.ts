import { CancelledError, createTask, getRunningLoop, RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { Forgiving } from './forgiving.ts';

interface Parcel {
  readonly number: number;
  readonly seconds: number;
  readonly trouble: 'missing' | 'stolen' | null;
}

const { parcels, calledBack } = params as {
  readonly parcels: readonly Parcel[];
  /** The second at which the postman is called back, if ever. */
  readonly calledBack: number | null;
};

class ParcelMissing extends RuntimeError {}

async function note(error: Error) {
  await sleep(0.25);
  console.log(`noted: ${error.message}`);
  report('the notes', error.message);
}

async function deliver({ number, seconds, trouble }: Parcel) {
  await sleep(seconds);
  if (trouble === 'missing') throw new ParcelMissing(`parcel ${number} is missing`);
  if (trouble === 'stolen') throw new RuntimeError('the van is stolen');
  console.log(`parcel ${number} is delivered`);
}

async function round() {
  for (const parcel of parcels) {
    await using _ = new Forgiving(ParcelMissing, note);
    await deliver(parcel);
  }
  return 'the round is done';
}

async function main() {
  const going = createTask(round(), { name: 'the round' });
  if (calledBack !== null) getRunningLoop().callLater(calledBack, () => going.cancel());
  let outcome: string;
  try {
    outcome = await going;
  } catch (error) {
    outcome = error instanceof CancelledError ? 'called back' : (error as Error).message;
  }
  console.log(outcome);
  report('the outcome', outcome);
}

run(main());
