import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Door, deliver } from './round.ts';

const { doors, limit } = params as {
  /** Seconds that each door takes. */
  readonly doors: readonly number[];
  readonly limit: number;
};

function door(seconds: number, index: number): Door {
  return {
    async deliver() {
      await sleep(seconds);
      console.log(`door ${index + 1} has its parcel`);
    },
  };
}

async function main() {
  const delivered = await deliver(doors.map(door), limit);
  console.log(`${delivered} delivered`);
  report('the number of parcels', delivered);
}

run(main());
