import {
  atLeastAtOnce,
  defineExercise,
  finding,
  inSeconds,
  listed,
  printsAt,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Answer {
  readonly name: string;
  readonly degrees: number | null;
  readonly seconds: number;
}

type Day = Run<{ readonly stations: readonly Answer[]; readonly limit: number }>;

const heard = ({ params }: Day) =>
  params.stations
    .filter(({ seconds }) => seconds < params.limit)
    .toSorted((one, other) => one.seconds - other.seconds);
const late = ({ params }: Day) => params.stations.filter(({ seconds }) => seconds > params.limit);
const silent = (run: Day) => heard(run).filter(({ degrees }) => degrees === null);

function over(run: Day): number {
  return late(run).length > 0 ? run.params.limit : (heard(run).at(-1)?.seconds ?? 0);
}

function lines(run: Day): [number, string][] {
  const news = heard(run).map(({ name, degrees, seconds }): [number, string] => [
    seconds,
    degrees === null ? `${name}: silent` : `${name}: ${degrees} degrees`,
  ]);
  if (late(run).length === 0) return news;
  return [...news, [run.params.limit, `${late(run).length} called off`]];
}

const lateAnswers = (run: Day) => run.reports('a late answer').map(({ value }) => String(value));

/** Tasks that had not ended when the learner's function returned. */
const atWork = 'the number at work at the return';

export default defineExercise({
  scenarios: [
    {
      name: 'five stations, two of them too slow',
      params: {
        limit: 5,
        stations: [
          { name: 'Hill', degrees: 4, seconds: 4 },
          { name: 'Harbour', degrees: 9, seconds: 1 },
          { name: 'Airfield', degrees: 7, seconds: 9 },
          { name: 'Lighthouse', degrees: null, seconds: 2 },
          { name: 'Ridge', degrees: -1, seconds: 6.5 },
        ],
      },
    },
    {
      name: 'three stations that all answer in time',
      params: {
        limit: 8,
        stations: [
          { name: 'Mill', degrees: 3, seconds: 2.5 },
          { name: 'Bridge', degrees: 5, seconds: 0.5 },
          { name: 'Quarry', degrees: null, seconds: 1.75 },
        ],
      },
    },
    {
      name: 'nobody answering in time',
      params: {
        limit: 1.5,
        stations: [
          { name: 'Weir', degrees: 8, seconds: 3 },
          { name: 'Chapel', degrees: 6, seconds: 2 },
        ],
      },
    },
  ],
  checks: [
    requirement(
      'All stations are read at once',
      atLeastAtOnce((run: Day) => run.params.stations.length, 'read'),
    ),
    requirement('Every line is printed when its news is there', printsAt(lines)),
    requirement('Stations that are too slow are cancelled', (run: Day) => {
      const names = lateAnswers(run);
      const [first] = run.reports('a late answer');
      if (first === undefined) return null;
      return finding(
        `After the limit nobody should be at work any more; in your run ${listed(names)} still ${names.length === 1 ? 'answers' : 'answer'}, the first at ${inSeconds(first.time)}.`,
        run.moment(first),
      );
    }),
    requirement('It returns when all is said', reported('the return').at(over)),
  ],
  mistakes: {
    'one-silence-ends-it': {
      message: (run) =>
        `${silent(run)[0]?.name} fell silent at ${inSeconds(silent(run)[0]?.seconds ?? 0)}, and your board said nothing after that. The error came out of the task in the loop and ended the loop. Deal with it inside, for this one task.`,
      when: (run) => {
        const first = silent(run)[0]?.seconds ?? Number.POSITIVE_INFINITY;
        return (
          run.output.length > 0 &&
          heard(run).some(({ seconds }) => seconds > first) &&
          run.output.every(({ time }) => time <= first)
        );
      },
    },
    'all-or-nothing': {
      message: (run) =>
        `Your board is empty until ${inSeconds(run.output[0]?.time ?? run.end)}. It waits for all stations together before it prints anything, and the first news was there at ${inSeconds(heard(run)[0]?.seconds ?? 0)}.`,
      when: (run) => heard(run).length > 0 && (run.output[0]?.time ?? 0) >= over(run),
    },
    'the-timeout-cancels': {
      message: (run) =>
        `Your lines are right, and yet ${listed(lateAnswers(run))} went on: the timeout of \`asCompleted\` ends your waiting and cancels nobody. Cancel the tasks that are not done.`,
      when: (run) => lateAnswers(run).length > 0 && run.meets(printsAt(lines)),
    },
    'in-the-order-of-the-list': {
      message: (run) =>
        `The first news was there at ${inSeconds(heard(run)[0]?.seconds ?? 0)}, and the first line of your board comes at ${inSeconds(run.output[0]?.time ?? 0)}. You await the stations in the order of the list, so the quick ones wait for the slow.`,
      when: (run) => run.output.length > 0 && run.output[0]?.time !== lines(run)[0]?.[0],
    },
  },
  remarks: {
    'leaves-before-they-have-ended': {
      unless: reported(atWork).equals(0),
      message:
        'You cancel the late stations and return in the same step, before they have come to their end. Nobody needs any time for that here. Where somebody has to tidy up first, your caller would go on too early: after `cancel()` wait for them, as with `gather(…, { returnExceptions: true })`.',
    },
  },
  starterFails: 'All stations are read at once',
  equivalentMutants: {
    'after the next line: await gather(...late, { returnExceptions: true });':
      'nobody needs any time to stop, so the line comes at the same moment',
    'if (false): if (!(error instanceof TimeoutError)) throw error;':
      'nothing else is raised here; the line lets a cancellation of the whole pass',
    'left out: throw error;':
      'nothing else is raised here; the line lets a cancellation of the whole pass',
    'after the next line: if (!(error instanceof TimeoutError)) throw error;':
      'nothing else is raised here; the line lets a cancellation of the whole pass',
  },
});
