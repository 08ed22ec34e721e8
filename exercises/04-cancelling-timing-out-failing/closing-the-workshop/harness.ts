import { CancelledError, createTask, getRunningLoop, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Volume, workday } from './workshop.ts';

interface Binding {
  readonly seconds: number;
  /** Seconds to wipe off the glue, when stopped. */
  readonly wiping: number;
}

const { volumes, closing, alarm } = params as {
  readonly volumes: readonly Binding[];
  readonly closing: number;
  /** The second at which everybody has to leave, workday or not, if ever. */
  readonly alarm: number | null;
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
  const working = createTask(workday(volumes.map(volume), closing), { name: 'the workday' });
  if (alarm !== null) getRunningLoop().callLater(alarm, () => working.cancel());
  try {
    const day = await working;
    console.log(`${day.bound} bound, ${day.stopped} stopped`);
    report('the day', { bound: day.bound, stopped: day.stopped });
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log('the workday was cancelled');
    report('the day', 'cancelled');
  }
}

run(main());
