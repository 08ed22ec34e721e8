import {
  capitalised,
  defineExercise,
  endsAt,
  exceptionsRetrieved,
  handlesKept,
  inSeconds,
  lineAt,
  listed,
  neverPrints,
  noTaskLeft,
  printsInOrder,
  type Run,
  raises,
  requirement,
} from '#grader';

interface Work {
  readonly name: string;
  readonly seconds: number;
  readonly fails: boolean;
}

type Morning = Run<readonly Work[]>;

const done = 'all is done';
const failed = ({ params }: Morning) => params.filter(({ fails }) => fails).map(({ name }) => name);
const slowest = ({ params }: Morning) => Math.max(...params.map(({ seconds }) => seconds));

/** What is said of the jobs that do not fail, in the order in which they are over. */
function readyLines({ params }: Morning): string[] {
  return params
    .filter(({ fails }) => !fails)
    .toSorted((one, other) => one.seconds - other.seconds)
    .map(({ name }) => `${name} is ready`);
}

export default defineExercise({
  scenarios: [
    {
      name: 'a crane that breaks down',
      params: [
        { name: 'the winch', seconds: 3.5, fails: false },
        { name: 'the crane', seconds: 2, fails: true },
        { name: 'the pump', seconds: 1, fails: true },
        { name: 'the buoy', seconds: 4.5, fails: false },
      ],
    },
    {
      name: 'a single job, which fails late',
      params: [{ name: 'the dredger', seconds: 6, fails: true }],
    },
    {
      name: 'a morning on which all goes well',
      ends: 'finished',
      params: [
        { name: 'the winch', seconds: 2, fails: false },
        { name: 'the bridge', seconds: 0.5, fails: false },
      ],
    },
  ],
  ends: 'error',
  checks: [
    requirement('The program fails with the error of the first failed job', (run: Morning) => {
      const [first] = failed(run);
      if (first === undefined) return null;
      return raises('RuntimeError', new RegExp(`^${first} has failed$`))(run);
    }),
    requirement('All jobs are done to their end', printsInOrder(readyLines)),
    requirement('It says that all is done when it is, and only then', (run: Morning) => {
      const says = failed(run).length > 0 ? neverPrints(done) : lineAt(done, slowest);
      return says(run);
    }),
    requirement('It is over when the last job is', endsAt(slowest)),
    requirement('No job is cut off', noTaskLeft()),
    requirement('Every error is seen', exceptionsRetrieved()),
    requirement('The handle of every task is kept', handlesKept()),
  ],
  mistakes: {
    'a-try-around-the-start': {
      ends: 'finished',
      message: (run) =>
        `${capitalised(listed(failed(run)))} failed, and your \`try\` caught nothing: it stands around the making of the tasks, which never fails. The errors are in the tasks. Wait for them, and ask.`,
      when: (run) => !run.lines.includes(done),
    },
    'looks-away': {
      ends: 'finished',
      message: (run) =>
        `You waited for all jobs, and the errors of ${listed(failed(run))} stood in your list among the values. Nobody looked at them. With \`returnExceptions\` an error is not raised any more; that is your part now.`,
      when: (run) => run.activity.waits.some(({ kind }) => kind === 'gather'),
    },
    'one-stops-the-others': {
      message: (run) =>
        `Your group did what groups do: with the first failure, at ${inSeconds(run.end)}, it cancelled the other jobs, and it raised its errors together. Here each job is worth something by itself, so let them all come to their end.`,
      when: (run) => run.error?.type === 'ExceptionGroup',
    },
    'leaves-with-the-first-error': {
      message: (run) =>
        `Your \`morning\` ended at ${inSeconds(run.end)}, with the first error that came out of an await. The jobs behind it were cut off or never asked, and what they had to say went to the exception handler, or nowhere.`,
      when: (run) => run.end < slowest(run),
    },
    'guesses-how-long': {
      message: (run) =>
        `You waited until ${inSeconds(run.end)}, a time that you chose, and raised what had been noted by then. How long the jobs take is known to the tasks alone. Keep them, and wait for them.`,
      when: (run) => run.end !== slowest(run) || run.lines.includes(done),
    },
  },
  starterFails: 'The program ends with an error',
  equivalentMutants: {
    'without a task: createTask(job.work(), { name: job.name })':
      'gather makes a task of each coroutine by itself',
  },
});
