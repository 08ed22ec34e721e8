import { allTasks, CancelledError, currentTask, RuntimeError, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { type Courier, fetchParcel } from './couriers.ts';

interface Ride {
  readonly name: string;
  readonly finds: boolean;
  readonly seconds: number;
  /** Seconds that the way home takes after a cancellation. */
  readonly home: number;
}

function courier({ name, finds, seconds, home }: Ride): Courier {
  return {
    name,
    async ride() {
      try {
        await sleep(seconds);
      } catch (error) {
        if (error instanceof CancelledError) {
          report('called back', name);
          await sleep(home);
          report('home again', name);
        }
        throw error;
      }
      report('back from the ride', name);
      if (!finds) throw new RuntimeError(`${name} finds nothing`);
      return `the parcel, by ${name}`;
    },
  };
}

async function main() {
  const rides = params as readonly Ride[];
  report('what is brought', await fetchParcel(rides.map(courier)));
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
