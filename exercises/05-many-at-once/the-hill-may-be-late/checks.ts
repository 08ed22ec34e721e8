import {
  atLeastAtOnce,
  defineExercise,
  finding,
  inSeconds,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Answer {
  readonly degrees: number;
  readonly seconds: number;
}

type Morning = Run<{ readonly harbour: Answer; readonly hill: Answer; readonly limit: number }>;

const news = 'the bulletin';
const hillIsLate = ({ params }: Morning) => params.hill.seconds > params.limit;

function bulletin(run: Morning): string {
  const { harbour, hill } = run.params;
  return `harbour ${harbour.degrees}, hill ${hillIsLate(run) ? 'unknown' : hill.degrees}`;
}

function known({ params: { harbour, hill, limit } }: Morning): number {
  return Math.max(harbour.seconds, Math.min(hill.seconds, limit));
}

const cameAt = (run: Morning) => run.reports(news).at(-1)?.time ?? Number.NaN;
const timeOf = (run: Morning, what: string) => run.reports(what)[0]?.time;

export default defineExercise({
  scenarios: [
    {
      name: 'both too slow for the limit',
      params: {
        harbour: { degrees: 9, seconds: 6 },
        hill: { degrees: 4, seconds: 8 },
        limit: 5,
      },
    },
    {
      name: 'both in time',
      params: {
        harbour: { degrees: 12, seconds: 1 },
        hill: { degrees: 7, seconds: 2.5 },
        limit: 4,
      },
    },
    {
      name: 'the hill in time and the harbour slow',
      params: {
        harbour: { degrees: 3, seconds: 7 },
        hill: { degrees: -2, seconds: 0.5 },
        limit: 2,
      },
    },
    {
      name: 'the harbour quick and the hill slow',
      params: {
        harbour: { degrees: 10, seconds: 0.75 },
        hill: { degrees: 5, seconds: 9 },
        limit: 3,
      },
    },
  ],
  checks: [
    requirement('Both stations are read at once', atLeastAtOnce(2, 'read')),
    requirement('The bulletin has what came in time', reported(news).equals(bulletin)),
    requirement('It returns as soon as both parts are known', reported(news).at(known)),
    requirement('The hill is cancelled at the limit, and only then', (run: Morning) => {
      const time = timeOf(run, 'hill is cancelled');
      const { limit } = run.params;
      if (!hillIsLate(run) && time === undefined) return null;
      if (hillIsLate(run) && time === limit) return null;
      const wanted = hillIsLate(run) ? `cancelled at ${inSeconds(limit)}` : 'left in peace';
      const yours = time === undefined ? 'it never was' : `it was cancelled at ${inSeconds(time)}`;
      return finding(
        `The hill should be ${wanted}; in your run ${yours}.`,
        run.moment({ time: time ?? limit }),
      );
    }),
  ],
  mistakes: {
    'cancels-whoever-is-pending': {
      ends: 'error',
      message: (run) =>
        `At ${inSeconds(timeOf(run, 'harbour is cancelled') ?? run.end)} you cancelled the harbour as well, and then you waited for it. \`pending\` has everybody who is not done; cancel the one that you mean.`,
      when: (run) => timeOf(run, 'harbour is cancelled') !== undefined,
    },
    'waits-in-turn': {
      message:
        'You read the hill only when the harbour has answered. Make tasks of both before you wait; then the limit counts for both from the start.',
      when: (run) => (run.calls('read')[1]?.from.time ?? 0) > 0,
    },
    'waits-for-a-timeout-error': {
      message: (run) =>
        `The limit was over at ${inSeconds(run.params.limit)}, and your bulletin came at ${inSeconds(cameAt(run))}, with a hill that had all the time it wanted. \`wait\` raises no TimeoutError: it comes back, and the hill is in \`pending\`.`,
      when: (run) => cameAt(run) > known(run),
    },
    'looks-for-the-coroutine': {
      message: (run) =>
        `Your bulletin does without the hill, but nobody told the hill, and it answers at ${inSeconds(timeOf(run, 'hill answers') ?? 0)}. Did you look for the coroutine in the pile? There are only tasks in it.`,
      when: (run) =>
        hillIsLate(run) &&
        timeOf(run, 'hill answers') !== undefined &&
        run.meets(reported(news).equals(bulletin)),
    },
  },
  starterFails: 'Both stations are read at once',
  equivalentMutants: {
    "after the next line: const harbourTask = createTask(harbour.read(), { name: 'har\u2026":
      'nobody can tell which of the two was asked first',
    'if (true): if (isLate) hillTask.cancel();': 'cancel() does nothing to a task that is done',
  },
});
