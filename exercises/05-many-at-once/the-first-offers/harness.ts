import { allTasks, currentTask, RuntimeError, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { firstOffers, type Library } from './offers.ts';

interface Answer {
  readonly name: string;
  readonly has: boolean;
  readonly seconds: number;
}

const { libraries, wanted } = params as {
  readonly libraries: readonly Answer[];
  readonly wanted: number;
};

function library({ name, has, seconds }: Answer): Library {
  return {
    name,
    async ask() {
      await sleep(seconds);
      report('an answer', name);
      if (!has) throw new RuntimeError(`${name} does not have it`);
      return `an atlas from ${name}`;
    },
  };
}

async function main() {
  report('the offers', await firstOffers(libraries.map(library), wanted));
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  report('the number at work at the return', others.length);
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
