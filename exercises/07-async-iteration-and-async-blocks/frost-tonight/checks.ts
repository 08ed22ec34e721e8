import { counted, defineExercise, finding, printsAt, type Run, requirement } from '#grader';

interface Measured {
  readonly time: string;
  readonly degrees: number;
  readonly seconds: number;
}

type Night = Run<{ readonly night: readonly Measured[]; readonly wanted: number }>;

interface Line {
  readonly text: string;
  readonly at: number;
  /** Readings asked for up to this line. */
  readonly asked: number;
}

/** The lines of the night, up to the last one that is wanted. */
function lines({ params }: Night): Line[] {
  let at = 0;
  const all = params.night.map(({ time, degrees, seconds }, index) => {
    at += seconds;
    return { text: `${time} frost, ${degrees} degrees`, at, asked: index + 1, degrees };
  });
  return all.filter(({ degrees }) => degrees < 0).slice(0, params.wanted);
}

const news = 'a reading asked for';

/** Readings that have to be asked for: all, if the night has no more lines than wanted. */
function needed(run: Night): number {
  const all = lines(run);
  const last = all.at(-1);
  return all.length === run.params.wanted && last ? last.asked : run.params.night.length;
}

const printed = printsAt((run: Night) => lines(run).map(({ at, text }) => [at, text] as const));

export default defineExercise({
  scenarios: [
    {
      name: 'a gardener who goes to bed after the first line',
      params: {
        night: [
          { time: '23:30', degrees: -2, seconds: 0.75 },
          { time: '00:30', degrees: -4, seconds: 1 },
          { time: '01:30', degrees: -5, seconds: 1 },
        ],
        wanted: 1,
      },
    },
    {
      name: 'a cold night',
      params: {
        night: [
          { time: '00:10', degrees: 2, seconds: 1 },
          { time: '01:10', degrees: 0, seconds: 1.5 },
          { time: '02:10', degrees: -1, seconds: 0.5 },
          { time: '03:10', degrees: 1, seconds: 2 },
          { time: '04:10', degrees: -3, seconds: 1 },
          { time: '05:10', degrees: 3, seconds: 1 },
        ],
        wanted: 9,
      },
    },
    {
      name: 'a mild night',
      params: {
        night: [
          { time: '22:00', degrees: 6, seconds: 1 },
          { time: '02:00', degrees: 4, seconds: 1 },
        ],
        wanted: 3,
      },
    },
  ],
  checks: [
    requirement('A line for each reading below zero, as soon as it is there', printed),
    requirement('No reading is asked for before the next line is wanted', (run: Night) => {
      const asked = run.reports(news);
      const extra = asked[needed(run)];
      if (extra === undefined) return null;
      return finding(
        `After ${counted(needed(run), 'reading')} nobody wanted another line; your generator asked for ${counted(asked.length, 'reading')}.`,
        run.moment(extra),
      );
    }),
  ],
  mistakes: {
    'zero-is-frost': {
      message: 'Zero degrees are not below zero. Your generator has a line for them.',
      when: (run) => run.lines.some((line) => line.includes('frost, 0 degrees')),
    },
    'collects-first': {
      message: (run) =>
        `The first frost was read at ${lines(run)[0]?.at.toFixed(3)} s, and the gardener hears of it at ${run.output[0]?.time.toFixed(3)} s. Your generator goes through the whole night before it yields anything. Yield inside the loop.`,
      when: (run) => {
        const [first] = run.output;
        return (
          first !== undefined &&
          run.reports(news).length === run.params.night.length &&
          run.output.every(({ time }) => time === first.time) &&
          first.time > (lines(run)[0]?.at ?? 0)
        );
      },
    },
    'looks-one-ahead': {
      message:
        'Each of your lines comes when the next frost is read, or when the night is over. Between the reading and its yield stands another round of the loop.',
      when: (run) =>
        run.output.length === lines(run).length &&
        run.output.some(({ time }, index) => time > (lines(run)[index]?.at ?? 0)),
    },
    'stops-when-it-is-warm': {
      message:
        'Your generator ends with the first reading that is warm enough, and the frost later in the night is missed. A `return` ends it; a reading without a line should only lead to the next round.',
      when: (run) => run.output.length < lines(run).length,
    },
  },
  starterFails: 'A line for each reading below zero, as soon as it is there',
});
