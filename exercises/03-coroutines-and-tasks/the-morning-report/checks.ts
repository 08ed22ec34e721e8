import {
  defineExercise,
  finding,
  inSeconds,
  noStepLongerThan,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Answer {
  readonly name: string;
  readonly degrees: number | null;
  readonly seconds: number;
}

interface Books {
  readonly books: number;
  readonly seconds: number;
}

type Morning = Run<{ readonly stations: readonly Answer[]; readonly shelves: readonly Books[] }>;

/** When the harness asks for the report. */
const begins = 0.125;
const oneShelf = 0.1;

const slowest = ({ params }: Morning) => Math.max(...params.stations.map(({ seconds }) => seconds));
const counting = ({ params }: Morning) =>
  params.shelves.reduce((sum, { seconds }) => sum + seconds, 0);
const takes = (run: Morning) => Math.max(slowest(run), counting(run));
const readyAt = (run: Morning) => run.reports('the report').at(-1)?.time ?? run.end;
const firstAsked = (run: Morning) => run.reports('asked')[0]?.time ?? Number.POSITIVE_INFINITY;
const allAtOnce = (run: Morning) => run.reports('asked').every(({ time }) => time === begins);

const lines = (run: Morning) => [
  ...run.params.stations.map(({ name, degrees }) => `${name}: ${degrees ?? 'no answer'}`),
  `${run.params.shelves.reduce((sum, { books }) => sum + books, 0)} books`,
  `ready after ${takes(run).toFixed(2)} s`,
];

/** The last line of the report, as it was returned. */
function lastLine(run: Morning): string {
  const value = run.reports('the report').at(-1)?.value;
  return Array.isArray(value) ? String(value.at(-1)) : '';
}

const shelves = (count: number, seconds: number, books: number): Books[] =>
  Array.from({ length: count }, (_, index) => ({ books: books + (index % 5), seconds }));

export default defineExercise({
  scenarios: [
    {
      name: 'a slow station and one that is silent',
      params: {
        stations: [
          { name: 'Hill', degrees: 4, seconds: 3 },
          { name: 'Harbour', degrees: null, seconds: 1.25 },
          { name: 'Airfield', degrees: 7, seconds: 2 },
        ],
        shelves: shelves(20, 0.05, 60),
      },
    },
    {
      name: 'more shelves than the stations need',
      params: {
        stations: [
          { name: 'Pier', degrees: 0, seconds: 1 },
          { name: 'Dam', degrees: -2, seconds: 0.5 },
        ],
        shelves: shelves(40, 0.1, 25),
      },
    },
    {
      name: 'a single shelf',
      params: {
        stations: [{ name: 'Ridge', degrees: null, seconds: 0.75 }],
        shelves: shelves(1, 0.1, 18),
      },
    },
  ],
  checks: [
    requirement('Every station is asked before the first shelf is counted', (run: Morning) => {
      const late = run.reports('asked').find(({ time }) => time !== begins);
      const asked = run.reports('asked').length;
      if (late === undefined && asked === run.params.stations.length) return null;
      if (late === undefined) {
        return finding('Not every station was asked in your run.', run.endMoment);
      }
      return finding(
        `The report was wanted at ${inSeconds(begins)}; in your run ${String(late.value)} was asked at ${inSeconds(late.time)}.`,
        run.moment(late),
      );
    }),
    requirement('Nobody waits for longer than one shelf', noStepLongerThan(oneShelf)),
    requirement(
      'The report is there as soon as answers and books are',
      reported('the report').at((run: Morning) => begins + takes(run)),
    ),
    requirement('The lines are right', reported('the report').equals(lines)),
  ],
  mistakes: {
    'one-silence-ends-all': {
      ends: 'error',
      message: (run) =>
        `One station did not answer, and its error ended the whole report at ${inSeconds(run.end)}. An error comes out where the task is awaited. Catch it in the coroutine that asks, and make \`no answer\` of it.`,
      when: (run) => run.error?.type === 'RuntimeError',
    },
    'coroutines-for-tasks': {
      message: (run) =>
        `Your first station was asked at ${inSeconds(firstAsked(run))}, when all shelves were counted. A call makes a coroutine, and a coroutine runs nothing until it is driven. Make a task of each.`,
      when: (run) =>
        counting(run) > oneShelf &&
        Number.isFinite(firstAsked(run)) &&
        firstAsked(run) >= begins + counting(run) - 1e-9,
    },
    'made-but-not-begun': {
      message: (run) =>
        `You made the tasks first, and yet the stations were asked at ${inSeconds(firstAsked(run))}, after a shelf. A task that is made stands on the list of the loop; it begins when you give way. Do so before the first shelf.`,
      when: (run) => firstAsked(run) > begins && Number.isFinite(firstAsked(run)),
    },
    'counts-in-one-go': {
      message: (run) =>
        `The stations were asked in time, but then your counting kept the loop for ${inSeconds(counting(run))}, and the lamp stood still. Give way between one shelf and the next.`,
      when: (run) => allAtOnce(run) && !run.meets(noStepLongerThan(oneShelf)),
    },
    'counts-afterwards': {
      message: (run) =>
        `Your report was ready at ${inSeconds(readyAt(run))}, because the counting began when the last station had answered: ${inSeconds(slowest(run))} and ${inSeconds(counting(run))}, one after the other. Count between making the tasks and awaiting them.`,
      when: (run) => readyAt(run) > begins + takes(run) + 1e-9,
    },
    'a-watch-started-late': {
      message: (run) =>
        `Your report took ${takes(run).toFixed(2)} s, and its last line says “${lastLine(run)}”. Start the watch before anything else is done.`,
      when: (run) =>
        lastLine(run).startsWith('ready after ') && lastLine(run) !== lines(run).at(-1),
    },
  },
  equivalentMutants: {
    'if (false): if (!(error instanceof RuntimeError)) throw error;':
      'A station raises nothing else; the line is for cancellations and for errors of one’s own.',
    'left out: throw error;':
      'A station raises nothing else; the line is for cancellations and for errors of one’s own.',
    'after the next line: const start = monotonic();': 'Making tasks takes no time.',
  },
  starterFails: 'Every station is asked before the first shelf is counted',
});
