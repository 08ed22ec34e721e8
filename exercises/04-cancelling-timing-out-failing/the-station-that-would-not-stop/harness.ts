import { CancelledError, createTask, getRunningLoop, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { readUntilItWorks } from './station.ts';

const { failures, degrees, stopAt } = params as {
  /** How many readings fail before one succeeds. */
  readonly failures: number;
  readonly degrees: number;
  /** The second at which the task is cancelled, if ever. */
  readonly stopAt: number | null;
};

let readings = 0;

const station = {
  async read() {
    readings += 1;
    const works = readings > failures;
    await sleep(2);
    if (!works) throw new Error('the thermometer does not answer');
    return degrees;
  },
};

async function main() {
  const reading = createTask(readUntilItWorks(station), { name: 'reading' });
  if (stopAt !== null) {
    getRunningLoop().callLater(stopAt, () => {
      console.log('somebody calls cancel()');
      reading.cancel();
    });
  }
  let outcome: string;
  try {
    outcome = `${await reading} degrees`;
  } catch (error) {
    outcome = error instanceof CancelledError ? 'cancelled' : (error as Error).message;
  }
  console.log(outcome);
  report('the outcome', outcome);
}

run(main());
