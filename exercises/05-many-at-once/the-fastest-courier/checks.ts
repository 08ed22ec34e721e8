import {
  atLeastAtOnce,
  defineExercise,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Ride {
  readonly name: string;
  readonly finds: boolean;
  readonly seconds: number;
  readonly home: number;
}

type Race = Run<readonly Ride[]>;

const parcel = 'what is brought';
const byTime = (run: Race) => run.params.toSorted((one, other) => one.seconds - other.seconds);
const winner = (run: Race) => byTime(run).find(({ finds }) => finds);
const decided = (run: Race) => winner(run)?.seconds ?? byTime(run).at(-1)?.seconds ?? 0;
const losers = (run: Race) => run.params.filter(({ seconds }) => seconds > decided(run));
const allHome = (run: Race) => decided(run) + Math.max(0, ...losers(run).map(({ home }) => home));

const broughtAt = (run: Race) => run.reports(parcel).at(-1)?.time ?? Number.NaN;
const stillRiding = (run: Race) =>
  run.reports('back from the ride').filter(({ time }) => time > decided(run));
const calledBack = (run: Race) => run.reports('called back').length;

export default defineExercise({
  scenarios: [
    {
      name: 'four couriers, the quickest with empty hands',
      params: [
        { name: 'Ines', finds: true, seconds: 5, home: 0.5 },
        { name: 'Otto', finds: false, seconds: 1, home: 0.25 },
        { name: 'Mira', finds: true, seconds: 3, home: 0.25 },
        { name: 'Piet', finds: true, seconds: 8, home: 1.5 },
      ],
    },
    {
      name: 'nobody who finds it',
      params: [
        { name: 'Jan', finds: false, seconds: 2, home: 1 },
        { name: 'Selma', finds: false, seconds: 3.5, home: 1 },
      ],
    },
    {
      name: 'the quickest courier successful',
      params: [
        { name: 'Runa', finds: true, seconds: 0.75, home: 1 },
        { name: 'Aino', finds: false, seconds: 4, home: 0.5 },
        { name: 'Nils', finds: true, seconds: 2, home: 2.25 },
      ],
    },
  ],
  checks: [
    requirement(
      'All couriers ride at once',
      atLeastAtOnce((run: Race) => run.params.length, 'ride'),
    ),
    requirement(
      'It returns what the first successful courier brings',
      reported(parcel).is('the parcel of the first courier who found it', (value, run: Race) => {
        const first = winner(run);
        return value === (first === undefined ? null : `the parcel, by ${first.name}`);
      }),
    ),
    requirement('The others are called back', (run: Race) => {
      const [first] = stillRiding(run);
      if (first === undefined) return null;
      const names = listed(stillRiding(run).map(({ value }) => String(value)));
      return finding(
        `The parcel was there at ${inSeconds(decided(run))}; in your run ${names} rode on.`,
        run.moment(first),
      );
    }),
    requirement('It returns when the last courier is home', reported(parcel).at(allHome)),
  ],
  mistakes: {
    'takes-the-first-who-returns': {
      ends: 'error',
      message: (run) =>
        `At ${inSeconds(byTime(run)[0]?.seconds ?? 0)} the first courier came back, with empty hands, and its error came out of your \`result()\`. FIRST_COMPLETED means done, not successful: look, and wait for the rest if it was a failure.`,
      when: (run) => run.error?.type === 'RuntimeError',
    },
    'waits-for-everyone': {
      message: (run) =>
        `The parcel was there at ${inSeconds(decided(run))}, and you returned at ${inSeconds(broughtAt(run))}, when the slowest courier was back. Whoever waits for all of them cannot call anybody off.`,
      when: (run) => stillRiding(run).length > 0 && broughtAt(run) === byTime(run).at(-1)?.seconds,
    },
    'rides-on': {
      message: (run) =>
        `The parcel was there at ${inSeconds(decided(run))}, and ${listed(stillRiding(run).map(({ value }) => String(value)))} rode on. \`wait\` does not stop those that are pending when it comes back.`,
      when: (run) => stillRiding(run).length > 0 && calledBack(run) === 0,
    },
    'leaves-before-they-are-home': {
      message: (run) =>
        `You called the others back and returned at once, at ${inSeconds(broughtAt(run))}; the last of them is home at ${inSeconds(allHome(run))}. cancel() is a request. Wait until it has been followed.`,
      when: (run) => calledBack(run) > 0 && broughtAt(run) < allHome(run),
    },
  },
  starterFails: 'All couriers ride at once',
  equivalentMutants: {
    'after the next line: pending = rest;': 'the loop below looks at `done` alone',
  },
});
