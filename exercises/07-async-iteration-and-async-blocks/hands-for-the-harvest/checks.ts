import { defineExercise, type Run, reported, requirement } from '#grader';

interface Harvest {
  readonly rows: readonly number[];
  readonly ladder: number;
  readonly farmer: number;
  readonly hail: boolean;
  readonly calledAway: number | null;
}

type Harvesting = Run<Harvest>;

const picked = 'the rows';
const outcome = 'the outcome';

/** The second at which the trouble comes, if it does. */
function trouble({ params }: Harvesting): number | null {
  return params.calledAway ?? (params.hail ? params.farmer : null);
}

function ending({ params }: Harvesting): string {
  if (params.calledAway !== null) return 'called away';
  return params.hail ? 'hail' : 'a good harvest';
}

/** The rows that should be picked, in the order in which they are. */
function done(run: Harvesting): number[] {
  const until = trouble(run) ?? Number.POSITIVE_INFINITY;
  return run.params.rows
    .map((seconds, index) => ({ seconds, row: index + 1 }))
    .filter(({ seconds }) => seconds < until)
    .toSorted((one, other) => one.seconds - other.seconds)
    .map(({ row }) => row);
}

function over(run: Harvesting): number {
  const { rows, ladder, farmer } = run.params;
  const cut = trouble(run);
  return cut === null ? Math.max(farmer, ...rows.map((seconds) => seconds + ladder)) : cut + ladder;
}

const got = (run: Run) => run.reports(outcome).at(-1);

export default defineExercise({
  scenarios: [
    {
      name: 'a fine day',
      params: { rows: [2, 3.5, 3], ladder: 0.5, farmer: 1, hail: false, calledAway: null },
    },
    {
      name: 'hail',
      params: { rows: [1, 5, 7], ladder: 0.75, farmer: 2, hail: true, calledAway: null },
    },
    {
      name: 'a farmer who is called away',
      params: { rows: [0.5, 4], ladder: 1, farmer: 6, hail: false, calledAway: 2.5 },
    },
    {
      name: 'nothing to pick',
      params: { rows: [], ladder: 1, farmer: 2, hail: false, calledAway: null },
    },
  ],
  checks: [
    requirement(
      'A good block is over when all that was started has ended, a failed one when the rest has stopped',
      reported(outcome).at(over),
    ),
    requirement(
      'What is at work is cancelled after an error, and only then',
      reported(picked).values(done),
    ),
    requirement('The error or the cancellation passes on', reported(outcome).equals(ending)),
  ],
  mistakes: {
    'sends-them-home': {
      message:
        'The block went well, and your generator cancels those who are still at work. Cancelling is for the other way out: wait for them below the `yield`, and cancel in the `catch`.',
      when: (run) => trouble(run) === null && run.reports(picked).length < done(run).length,
    },
    'lets-them-finish': {
      message: (run) =>
        `After the block had failed at ${trouble(run)?.toFixed(3)} s, your generator waited until everybody had finished in peace. They are to be cancelled then; a \`finally\` cannot tell the two ways out apart, a \`catch\` can.`,
      when: (run) => run.reports(picked).length > done(run).length,
    },
    'the-ladders-stay': {
      message: (run) =>
        `You cancel those at work and go on at once, at ${got(run)?.time.toFixed(3)} s. They still have to put away their ladders. A task that is cancelled has stopped when awaiting it comes back.`,
      when: (run) => trouble(run) !== null && got(run)?.time === trouble(run),
    },
    'the-hail-is-forgotten': {
      message: (run) =>
        `Everybody is safe, and “${ending(run)}” is forgotten: your \`catch\` does not throw the error again, so the block counts as one that went well.`,
      when: (run) => got(run)?.value === 'nothing has happened',
    },
  },
  starterFails:
    'A good block is over when all that was started has ended, a failed one when the rest has stopped',
  equivalentMutants: {
    'one after the other: gather(...tasks)':
      'all of them are tasks already; which failure is noticed first is left open',
  },
});
