import { allTasks, CancelledError, currentTask, RuntimeError, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { type Library, search } from './search.ts';

interface Answer {
  readonly name: string;
  readonly has: boolean;
  readonly seconds: number;
  /** Seconds that it takes to tidy up after a cancellation. */
  readonly tidying: number;
}

const { libraries, wanted, limit } = params as {
  readonly libraries: readonly Answer[];
  readonly wanted: number;
  readonly limit: number;
};

function library({ name, has, seconds, tidying }: Answer): Library {
  return {
    name,
    async ask() {
      try {
        await sleep(seconds);
      } catch (error) {
        if (error instanceof CancelledError) {
          report('called off', name);
          await sleep(tidying);
        }
        throw error;
      }
      report('an answer', name);
      if (!has) throw new RuntimeError(`${name} has no atlas`);
      return `an atlas from ${name}`;
    },
  };
}

async function main() {
  const found = await search(libraries.map(library), wanted, limit);
  report('the offers', found.offers);
  report('those without', found.without);
  report('those called off', found.calledOff);
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
