import {
  capitalised,
  counted,
  defineExercise,
  finding,
  printsAt,
  type Run,
  requirement,
} from '#grader';

interface Morning {
  readonly stations: readonly { readonly degrees: number; readonly delay: number }[];
  readonly wanted: number;
}

type MorningRun = Run<Morning>;

const news = 'the readings';
const heard = ({ params }: MorningRun) => params.stations.slice(0, params.wanted);

/** When each reading can be there at the earliest, if one station is asked after the other. */
function times(run: MorningRun): number[] {
  let time = 0;
  return heard(run).map(({ delay }) => {
    time += delay;
    return time;
  });
}

function arrivals(run: Run): number[] {
  return run.reports(news).map((report) => report.time);
}

const coast = [
  { name: 'Hill', degrees: 4, delay: 1 },
  { name: 'Harbour', degrees: 9, delay: 2 },
  { name: 'Airfield', degrees: 7, delay: 0.5 },
];

const valley = [
  { name: 'Mill', degrees: 3, delay: 0.75 },
  { name: 'Bridge', degrees: 5, delay: 1.5 },
  { name: 'Quarry', degrees: -1, delay: 3 },
  { name: 'Chapel', degrees: 2, delay: 1 },
  { name: 'Weir', degrees: 6, delay: 0.25 },
];

export default defineExercise({
  scenarios: [
    { name: 'five stations, of which two are wanted', params: { stations: valley, wanted: 2 } },
    { name: 'three stations', params: { stations: coast, wanted: 3 } },
  ],
  checks: [
    requirement(
      'Each reading is handed over as soon as it is there',
      printsAt((run: MorningRun) =>
        heard(run).map(({ degrees }, index): [number, string] => [
          times(run)[index] ?? 0,
          `${degrees} degrees`,
        ]),
      ),
    ),
    requirement('A station is asked only when its reading is wanted', (run: MorningRun) => {
      const asked = run.calls('read').length;
      if (asked <= run.params.wanted) return null;
      return finding(
        `${capitalised(counted(run.params.wanted, 'reading'))} were wanted; your generator asked ${counted(asked, 'station')}.`,
        run.endMoment,
      );
    }),
  ],
  mistakes: {
    'asks-everyone': {
      message:
        'Your generator asks all stations at its start. It is fast, but nobody wanted that: a station is to be asked when its reading is wanted, and whoever stops early has disturbed the others for nothing.',
      when: (run) =>
        run.calls('read').at(-1)?.from.time === 0 && arrivals(run)[0] === times(run)[0],
    },
    'collects-first': {
      message: (run) =>
        `The first reading was known at ${times(run)[0]?.toFixed(3)} s, and your generator hands it over at ${arrivals(run)[0]?.toFixed(3)} s. It collects all of them before it yields any.`,
      when: (run) => {
        const [first, second] = arrivals(run);
        return first !== undefined && first === second && first !== times(run)[0];
      },
    },
    'one-behind': {
      message:
        'Each of your readings comes when the next one is known. Between the await of a reading and its yield there is the await of another.',
      when: (run) => arrivals(run).some((time, index) => time > (times(run)[index] ?? 0)),
    },
  },
  starterFails: 'Each reading is handed over as soon as it is there',
  equivalentMutants: {
    'without await: await station.read()': 'what an async generator yields is awaited for it',
  },
});
