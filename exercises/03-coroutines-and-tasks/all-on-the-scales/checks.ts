import {
  atLeastAtOnce,
  counted,
  defineExercise,
  endsAt,
  everyCoroutineAwaited,
  finding,
  inWords,
  type Run,
  reported,
  requirement,
  waitsInTurn,
} from '#grader';

interface Parcel {
  readonly kilograms: number;
  readonly seconds: number;
}

type Weighing = Run<readonly Parcel[]>;

const sum = (run: Weighing) => run.params.reduce((total, { kilograms }) => total + kilograms, 0);
const slowest = (run: Weighing) => Math.max(0, ...run.params.map(({ seconds }) => seconds));

export default defineExercise({
  scenarios: [
    {
      name: 'two parcels of one second each',
      params: [
        { kilograms: 5, seconds: 1 },
        { kilograms: 6, seconds: 1 },
      ],
    },
    {
      name: 'four parcels, the first of them on slow scales',
      params: [
        { kilograms: 12.1, seconds: 3.5 },
        { kilograms: 3.2, seconds: 0.5 },
        { kilograms: 0.7, seconds: 2 },
        { kilograms: 1, seconds: 1.25 },
      ],
    },
    { name: 'no parcel', params: [] },
  ],
  checks: [
    requirement(
      'All parcels are weighed at once',
      atLeastAtOnce((run: Weighing) => run.params.length, 'weigh'),
    ),
    requirement('The total is right', reported('the total').isNear(sum, 1e-9)),
    requirement('It is there when the slowest scales have settled', endsAt(slowest)),
    requirement('Every coroutine is awaited', everyCoroutineAwaited()),
  ],
  mistakes: {
    'adds-coroutines': {
      message: (run) =>
        `Your sum begins with “${String(run.reports('the total')[0]?.value).split('>')[0]}>”. What you add up are the coroutines themselves; none of them was driven, so no parcel was put on the scales.`,
      when: (run) =>
        run.calls('weigh').length === 0 && typeof run.reports('the total')[0]?.value === 'string',
    },
    'one-after-the-other': {
      message: (run) =>
        `Your ${inWords(run.params.length)} parcels are weighed one after the other: line ${waitsInTurn(run)?.line} drives one coroutine to its end before it comes to the next. That they had all been made does not help, for a call starts nothing.`,
      when: (run) => waitsInTurn(run) !== null,
    },
    'awaits-only-the-last': {
      message: (run) =>
        `Your total is there at ${run.reports('the total')[0]?.time.toFixed(3)} s, and the last of the ${counted(run.params.length, 'parcel')} is weighed at ${slowest(run).toFixed(3)} s. Await every task, not only the one that was made last.`,
      when: (run) => (run.reports('the total')[0]?.time ?? 0) < slowest(run) && run.end > 0,
    },
  },
  remarks: {
    'a-loop-for-each-thing': {
      unless: (run) => {
        const wait = run.activity.waits.find(({ kind }) => kind === 'task');
        return wait === undefined ? null : finding('', run.moment(wait.from, wait.task, wait.site));
      },
      message: (run) =>
        `You made ${counted(run.params.length, 'task')} and awaited them one by one, and that is just what \`gather\` does: \`await gather(...weights)\` is the list of all weights, in their order, in one line.`,
    },
  },
  starterFails: 'All parcels are weighed at once',
});
