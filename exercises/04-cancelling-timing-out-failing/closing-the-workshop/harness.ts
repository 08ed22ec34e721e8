import { CancelledError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Volume, workday } from './workshop.ts';

interface Binding {
  readonly seconds: number;
  /** Seconds to wipe off the glue, when stopped. */
  readonly wiping: number;
}

const { volumes, closing } = params as {
  readonly volumes: readonly Binding[];
  readonly closing: number;
};

function volume({ seconds, wiping }: Binding, index: number): Volume {
  return {
    async bind() {
      try {
        await sleep(seconds);
        console.log(`volume ${index + 1} is bound`);
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        await sleep(wiping);
        console.log(`volume ${index + 1} is put aside`);
        throw error;
      }
    },
  };
}

async function main() {
  const day = await workday(volumes.map(volume), closing);
  console.log(`${day.bound} bound, ${day.stopped} stopped`);
  report('the day', { bound: day.bound, stopped: day.stopped });
}

run(main());
