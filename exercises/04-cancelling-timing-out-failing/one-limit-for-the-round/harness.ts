import { RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Door, deliver } from './round.ts';

const { doors, limit, dogAt } = params as {
  /** Seconds that each door takes. */
  readonly doors: readonly number[];
  readonly limit: number;
  /** The door behind which there is a dog, if any. */
  readonly dogAt: number | null;
};

function door(seconds: number, index: number): Door {
  return {
    async deliver() {
      await sleep(seconds);
      if (index + 1 === dogAt) throw new RuntimeError(`a dog at door ${dogAt}`);
      console.log(`door ${index + 1} has its parcel`);
    },
  };
}

async function main() {
  let delivered: number | string;
  try {
    delivered = await deliver(doors.map(door), limit);
    console.log(`${delivered} delivered`);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    delivered = error.message;
    console.log(delivered);
  }
  report('the number of parcels', delivered);
}

run(main());
