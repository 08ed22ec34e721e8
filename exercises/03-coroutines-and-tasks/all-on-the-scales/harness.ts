import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { total } from './scales.ts';

interface Parcel {
  readonly kilograms: number;
  /** Seconds until the scales have settled. */
  readonly seconds: number;
}

async function weigh({ kilograms, seconds }: Parcel) {
  await sleep(seconds);
  return kilograms;
}

async function main() {
  const parcels = params as readonly Parcel[];
  const sum: unknown = await total(parcels.map(weigh));
  report('the total', typeof sum === 'number' ? sum : `${sum}`);
}

run(main());
