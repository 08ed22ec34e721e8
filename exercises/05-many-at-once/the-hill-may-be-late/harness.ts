import { allTasks, CancelledError, currentTask, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { bulletin, type Station } from './bulletin.ts';

interface Answer {
  readonly degrees: number;
  readonly seconds: number;
}

const { harbour, hill, limit } = params as {
  readonly harbour: Answer;
  readonly hill: Answer;
  readonly limit: number;
};

function station(name: string, { degrees, seconds }: Answer): Station {
  return {
    async read() {
      try {
        await sleep(seconds);
      } catch (error) {
        if (error instanceof CancelledError) report(`${name} is cancelled`, true);
        throw error;
      }
      report(`${name} answers`, degrees);
      return degrees;
    },
  };
}

async function main() {
  report('the bulletin', await bulletin(station('harbour', harbour), station('hill', hill), limit));
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
