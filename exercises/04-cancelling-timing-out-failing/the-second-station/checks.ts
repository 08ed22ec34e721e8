import {
  defineExercise,
  type Finding,
  finding,
  type Run,
  reported,
  requirement,
  runsTimes,
} from '#grader';

interface Stations {
  readonly near: number;
  readonly far: number;
  readonly limit: number;
  readonly outOfOrder: boolean;
}

type Question = Run<Stations>;

const answer = 'the reading';

function late({ params }: Question): boolean {
  return params.near > params.limit;
}

function expected(run: Question): string {
  if (late(run)) return 'far: 7 degrees';
  return run.params.outOfOrder ? 'the near station is out of order' : 'near: 4 degrees';
}

function known(run: Question): number {
  const { near, far, limit } = run.params;
  return late(run) ? limit + far : near;
}

function nearWithinLimit(run: Question): Finding | null {
  const { limit } = run.params;
  const [call] = run.calls('askNear');
  const until = call?.to?.time ?? run.end;
  if (call === undefined || until <= limit) return null;
  return finding(
    `The near station has ${limit.toFixed(3)} s; in your run it is being asked until ${until.toFixed(3)} s.`,
    run.moment({ time: limit }, call.task, call.site),
  );
}

function told(run: Run): string {
  return String(run.reports(answer).at(-1)?.value);
}

export default defineExercise({
  scenarios: [
    {
      name: 'a near station that is too slow',
      params: { near: 3, far: 0.5, limit: 1, outOfOrder: false },
    },
    {
      name: 'a near station that is quick enough',
      params: { near: 0.75, far: 0.25, limit: 1, outOfOrder: false },
    },
    {
      name: 'a near station that is out of order',
      params: { near: 0.5, far: 2, limit: 1.5, outOfOrder: true },
    },
    {
      name: 'two slow stations',
      params: { near: 9, far: 4, limit: 1.25, outOfOrder: false },
    },
  ],
  checks: [
    requirement('The right station gives the reading', reported(answer).equals(expected)),
    requirement('The reading comes as early as it can', reported(answer).at(known)),
    requirement(
      'The far station is asked only when it is needed',
      runsTimes('askFar', (run: Question) => (late(run) ? 1 : 0)),
    ),
    requirement('The near station is asked no longer than its limit', nearWithinLimit),
  ],
  mistakes: {
    'looks-at-the-clock-afterwards': {
      message: (run) =>
        `Your near station is waited for until it answers, at ${run.params.near.toFixed(3)} s, and only then do you ask the far one. A limit has to interrupt the wait. \`waitFor\` cancels the question when the time is up.`,
      when: (run) => late(run) && run.end === run.params.near + run.params.far,
    },
    'asks-both-at-once': {
      message:
        'Your far station is asked from the beginning, beside the near one. Nobody knows at that moment whether it is needed. Ask it when the limit is over.',
      when: (run) => run.calls('askFar')[0]?.from.time === 0,
    },
    'takes-every-error-for-a-limit': {
      message: (run) =>
        `The near station answered in time, with an error, and your function asked the far station all the same (“${told(run)}”). Only a TimeoutError means that the limit is over.`,
      when: (run) => run.params.outOfOrder && run.calls('askFar').length > 0,
    },
    'limits-both': {
      message: (run) =>
        `Your far station would have answered after ${run.params.far.toFixed(3)} s, but it too was cut off after ${run.params.limit.toFixed(3)} s. Only the near one has a limit.`,
      when: (run) => told(run) === 'TimeoutError' && run.calls('askFar').length > 0,
    },
  },
  starterFails: 'The right station gives the reading',
});
