import {
  capitalised,
  defineExercise,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Job {
  readonly name: string;
  readonly seconds: number;
  readonly fails?: boolean;
  readonly next?: Job;
}

type Rounds = Run<{ readonly jobs: readonly Job[]; readonly trouble: number | null }>;

const end = 'the end of the block';
const blockFails = (run: Rounds) => run.params.trouble !== null;

/** Every job with the time of its end if nothing stops it: first the jobs, then the latecomers. */
function allJobs(run: Rounds): { readonly job: Job; readonly ends: number }[] {
  const all = run.params.jobs.map((job) => ({ job, ends: job.seconds }));
  for (const { job, ends } of all) {
    if (job.next !== undefined) all.push({ job: job.next, ends: ends + job.next.seconds });
  }
  return all;
}

function over(run: Rounds): number {
  const { trouble } = run.params;
  if (trouble !== null) return trouble + 0.5;
  return Math.max(...allJobs(run).map(({ ends }) => ends));
}

function results(run: Rounds): string[] {
  return allJobs(run).map(({ job }) =>
    job.fails ? `RuntimeError: ${job.name} fails` : `${job.name} is done`,
  );
}

const leftAt = (run: Rounds) => run.reports(end).at(-1)?.time ?? Number.NaN;
const cameOut = (run: Rounds) => run.reports('what comes out').at(-1)?.value;

/** Jobs that end after the block has been left. */
function leftBehind(run: Rounds): string[] {
  return run
    .reports('a job has ended')
    .filter(({ time }) => time > leftAt(run))
    .map(({ value }) => String(value));
}

const latecomers = (run: Rounds) =>
  allJobs(run)
    .slice(run.params.jobs.length)
    .map(({ job }) => job.name);

export default defineExercise({
  scenarios: [
    {
      name: 'four jobs, one of which fails',
      params: {
        trouble: null,
        jobs: [
          { name: 'the piano', seconds: 3 },
          { name: 'the lamp', seconds: 1 },
          { name: 'the vase', seconds: 0.5, fails: true },
          { name: 'the books', seconds: 2 },
        ],
      },
    },
    {
      name: 'a job that starts another when the block is waiting',
      params: {
        trouble: null,
        jobs: [
          { name: 'the attic', seconds: 1, next: { name: 'the chest in it', seconds: 4 } },
          { name: 'the cellar', seconds: 2 },
        ],
      },
    },
    {
      name: 'a block that raises after a second',
      params: {
        trouble: 1,
        jobs: [
          { name: 'the piano', seconds: 4 },
          { name: 'the lamp', seconds: 0.25 },
          { name: 'the books', seconds: 9 },
        ],
      },
    },
  ],
  checks: [
    requirement('Nobody is at work after the block', (run: Rounds) => {
      const names = leftBehind(run);
      if (names.length === 0) return null;
      return finding(
        `The block was left at ${inSeconds(leftAt(run))}, and ${listed(names)} ended after that.`,
        run.moment({ time: leftAt(run) }),
      );
    }),
    requirement('The block is left when its last task is done', reported(end).at(over)),
    requirement('An error of the block passes on, and no other', (run: Rounds) => {
      const wanted = blockFails(run) ? 'RuntimeError: the block fails' : undefined;
      const value = cameOut(run);
      if (value === wanted) return null;
      const should = wanted === undefined ? 'Nothing' : wanted;
      return finding(
        `${should} should come out of the block; in your run ${value === undefined ? 'nothing does' : `it is ${String(value)}`}.`,
        run.moment({ time: leftAt(run) }),
      );
    }),
    requirement('The results are complete and in the order of their start', (run: Rounds) =>
      blockFails(run) ? null : reported('the results').equals(results)(run),
    ),
  ],
  mistakes: {
    'an-error-comes-out': {
      message: (run) =>
        `At ${inSeconds(leftAt(run))} one job failed, and its error came out of your block. A plain \`gather\` raises the first error; let errors stand among the results.`,
      when: (run) => !blockFails(run) && cameOut(run) !== undefined,
    },
    'the-error-is-swallowed': {
      message:
        'The block raised, and nobody heard of it. Your method returns `true`, and that does not mean that all went well: it means that the error has been dealt with and must not pass on.',
      when: (run) => blockFails(run) && cameOut(run) === undefined,
    },
    'works-in-vain': {
      message: (run) =>
        `The block had failed at ${inSeconds(run.params.trouble ?? 0)}, and it was left at ${inSeconds(leftAt(run))}, when all work had been done for nothing. If \`failure\` is not empty, cancel the tasks before you wait for them.`,
      when: (run) => blockFails(run) && run.reports('a job is cancelled').length === 0,
    },
    'forgets-the-latecomers': {
      message: (run) =>
        `${capitalised(listed(latecomers(run)))} was started while the block was waiting, and nobody waited for it. A \`gather\` waits for those that were in the list when it was called.`,
      when: (run) =>
        latecomers(run).length > 0 &&
        leftBehind(run).every((name) => latecomers(run).includes(name)),
    },
    'leaves-at-once': {
      message: (run) =>
        `Your block was left at ${inSeconds(leftAt(run))}, with everybody still at work. What is to happen before the next line has to be awaited in the method.`,
      when: (run) => leftBehind(run).length > 0,
    },
  },
  starterFails: 'Nobody is at work after the block',
});
