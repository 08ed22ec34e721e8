import { allTasks, CancelledError, currentTask, RuntimeError, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { Round } from './round.ts';

interface Job {
  readonly name: string;
  readonly seconds: number;
  readonly fails?: boolean;
  /** Started when this one is done. */
  readonly next?: Job;
}

const { jobs, trouble } = params as {
  readonly jobs: readonly Job[];
  /** Seconds after which the block itself raises; `null` if it does not. */
  readonly trouble: number | null;
};

const round = new Round();

async function work({ name, seconds, fails, next }: Job): Promise<string> {
  try {
    await sleep(seconds);
  } catch (error) {
    if (error instanceof CancelledError) {
      report('a job is cancelled', name);
      await sleep(0.5);
    }
    throw error;
  } finally {
    report('a job has ended', name);
  }
  if (next !== undefined) round.start(work(next));
  if (fails) throw new RuntimeError(`${name} fails`);
  return `${name} is done`;
}

async function main() {
  try {
    await using open = round;
    for (const job of jobs) open.start(work(job));
    if (trouble !== null) {
      await sleep(trouble);
      throw new RuntimeError('the block fails');
    }
  } catch (error) {
    report('what comes out', `${error}`);
  }
  report('the end of the block', true);
  report('the results', round.results.map(String));
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
