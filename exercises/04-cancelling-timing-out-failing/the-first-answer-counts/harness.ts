import { getRunningLoop, run, sleep, TimeoutError, waitFor } from 'asyncio';
import { params, report } from 'harness';
import { firstAnswer, type Station } from './first.ts';

interface Answer {
  readonly name: string;
  /** Seconds until the station calls. */
  readonly seconds: number;
}

const { stations, limit } = params as {
  readonly stations: readonly Answer[];
  /** How long the caller waits. */
  readonly limit: number;
};

function station({ name, seconds }: Answer): Station {
  return {
    ask(tell) {
      getRunningLoop().callLater(seconds, () => {
        console.log(`${name} calls`);
        tell(`${name}: calm sea`);
      });
    },
  };
}

async function main() {
  getRunningLoop().setExceptionHandler((_loop, { exception }) => {
    const trouble = exception instanceof Error ? exception.name : 'trouble';
    console.log(`  the exception handler hears of an ${trouble}`);
    report('a call to the exception handler', trouble);
  });
  let answer: string;
  try {
    answer = await waitFor(firstAnswer(stations.map(station)), limit);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    answer = 'nobody';
  }
  report('the first report', answer);
  // Long enough for all the others to call.
  await sleep(10);
}

run(main());
