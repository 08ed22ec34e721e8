import { allTasks, CancelledError, currentTask, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { type Ferry, watch } from './harbour.ts';

interface Crossing {
  readonly name: string;
  readonly seconds: number;
}

const { ferries, quiet } = params as {
  readonly ferries: readonly Crossing[];
  readonly quiet: number;
};

function ferry({ name, seconds }: Crossing): Ferry {
  return {
    name,
    async cross() {
      try {
        await sleep(seconds);
      } catch (error) {
        if (error instanceof CancelledError) report('turned round', name);
        throw error;
      }
    },
  };
}

async function main() {
  await watch(ferries.map(ferry), quiet);
  report('the end of the watch', true);
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
