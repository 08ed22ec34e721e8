import { allTasks, currentTask, RuntimeError, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { bulletin, type Station } from './bulletin.ts';

interface Morning {
  readonly name: string;
  /** Degrees, `null` if the station stays silent. */
  readonly degrees: number | null;
  /** Seconds until it answers or is found to be silent. */
  readonly seconds: number;
}

function station({ name, degrees, seconds }: Morning): Station {
  return {
    name,
    async read() {
      await sleep(seconds);
      if (degrees === null) throw new RuntimeError(`${name} is silent`);
      report('the archive', name);
      return degrees;
    },
  };
}

async function main() {
  const morning = params as readonly Morning[];
  const news = await bulletin(morning.map(station));
  console.log(news);
  report('the bulletin', news);
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
