import {
  defineExercise,
  failureLine,
  finding,
  type Run,
  reported,
  requirement,
  times,
} from '#grader';

interface Weighing {
  readonly parcel: string;
  readonly grams: number | null;
  readonly seconds: number;
}

const answer = 'the answer';

function expected({ params }: Run<Weighing>): string {
  return params.grams === null ? `${params.parcel} is too heavy` : `${params.grams} g`;
}

function thrown(run: Run): boolean {
  return run.record.output.some(({ text }) => text.startsWith('Exception in callback'));
}

/** Every time that it slept and looked again. */
const looks = (run: Run) => run.activity.waits.filter(({ kind }) => kind === 'sleep');

export default defineExercise({
  scenarios: [
    {
      name: 'a hatbox that takes a second and a half',
      params: { parcel: 'the hatbox', grams: 850, seconds: 1.5 },
    },
    {
      name: 'a parcel that is too heavy',
      params: { parcel: 'the anvil', grams: null, seconds: 2.25 },
    },
    { name: 'a letter', params: { parcel: 'the letter', grams: 20, seconds: 0.25 } },
  ],
  checks: [
    requirement(
      'It answers when the scales are still',
      reported(answer).at((run: Run<Weighing>) => run.params.seconds),
    ),
    requirement('It gives the grams, or raises the error', reported(answer).equals(expected)),
  ],
  mistakes: {
    'asks-without-a-pause': {
      ends: 'limit',
      message: (run) => {
        const line = failureLine(run);
        return `Your loop${line === null ? '' : ` near line ${line}`} never ends. As long as it goes round, nothing else runs, and so the scales can never call. Await the future instead of asking it.`;
      },
      when: () => true,
    },
    'throws-in-the-callback': {
      ends: 'deadlock',
      message:
        'Your callback throws the error. But the loop has called it, not your function, so the error goes to the loop’s exception handler and `weight` waits for ever. Put the error into the future: `setException`.',
      when: thrown,
    },
    'forgets-the-failure': {
      ends: 'deadlock',
      message:
        'This time the scales call `failed`, and nothing of yours sets the future. Whoever awaits it waits for ever. A future has to be set in every case, with a result or with an error.',
      when: (run) => !thrown(run),
    },
    'looks-every-second': {
      message: (run) =>
        `The scales call at ${run.params.seconds.toFixed(3)} s, and your function notices at ${run.end.toFixed(3)} s, when it next looks. A future wakes you in the very moment.`,
      when: (run) => run.end > run.params.seconds,
    },
  },
  remarks: {
    'looks-all-the-time': {
      unless: (run) => {
        const [first] = looks(run);
        return first === undefined
          ? null
          : finding('It looks again and again.', run.moment(first.from, first.task, first.site));
      },
      message: (run) =>
        `Your answer comes in time, for you went to look ${times(looks(run).length)} while there was nothing to see; between two looks you would still miss the moment by a little. A future costs one wait: the loop wakes you when the scales call, and not before.`,
    },
  },
  starterFails: 'It answers when the scales are still',
});
