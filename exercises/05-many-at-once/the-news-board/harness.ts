import { allTasks, currentTask, RuntimeError, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { board, type Station } from './board.ts';

interface Answer {
  readonly name: string;
  /** Degrees, `null` if the station is found to be silent. */
  readonly degrees: number | null;
  readonly seconds: number;
}

const { stations, limit } = params as {
  readonly stations: readonly Answer[];
  readonly limit: number;
};

function station({ name, degrees, seconds }: Answer): Station {
  return {
    name,
    async read() {
      await sleep(seconds);
      if (seconds > limit) report('a late answer', name);
      if (degrees === null) throw new RuntimeError(`${name} is silent`);
      return degrees;
    },
  };
}

async function main() {
  await board(stations.map(station), limit);
  report('the return', true);
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  report('the number at work at the return', others.length);
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
