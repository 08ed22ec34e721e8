import { defineExercise, failureLine, type Run, reported, requirement } from '#grader';

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
  starterFails: 'It answers when the scales are still',
});
