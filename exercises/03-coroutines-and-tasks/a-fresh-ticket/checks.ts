import {
  counted,
  defineExercise,
  endsAt,
  everyCoroutineAwaited,
  finding,
  type Run,
  reported,
  requirement,
  times,
} from '#grader';

interface Day {
  readonly outcomes: readonly string[];
  readonly seconds: number;
  readonly attempts: number;
}

const back = 'turned back';
const landed = 'landed';
const evening = 'the end of the day';

/** How many attempts the day needs. */
function needed({ outcomes, attempts }: Day): number {
  const first = outcomes.indexOf(landed);
  return first < 0 ? attempts : Math.min(first + 1, attempts);
}

function ending(day: Day): string {
  return day.outcomes[needed(day) - 1] === landed ? landed : 'stayed at home';
}

export default defineExercise({
  scenarios: [
    {
      name: 'a first crossing that turns back',
      params: { outcomes: [back, landed], seconds: 2, attempts: 3 },
    },
    { name: 'a calm day', params: { outcomes: [landed], seconds: 1.5, attempts: 3 } },
    {
      name: 'a storm that lasts all day',
      params: { outcomes: [back, back, back, back], seconds: 0.5, attempts: 4 },
    },
  ],
  checks: [
    requirement('Every attempt is a crossing of its own', (run: Run<Day>) => {
      const [made, wanted] = [run.calls('cross').length, needed(run.params)];
      if (made === wanted) return null;
      return finding(
        `The day needs ${counted(wanted, 'crossing')}; in your run the ferry leaves ${times(made)}.`,
        run.endMoment,
      );
    }),
    requirement(
      'It says how the day ended',
      reported(evening).equals((run: Run<Day>) => ending(run.params)),
    ),
    requirement('No crossing is made that nobody needs', everyCoroutineAwaited()),
    requirement(
      'It ends with the last crossing',
      endsAt((run: Run<Day>) => needed(run.params) * run.params.seconds),
    ),
  ],
  mistakes: {
    'one-ticket-for-all': {
      message:
        'Your second attempt awaits the coroutine of the first one, and that run is over. A coroutine is a ticket for a single crossing.',
      when: (run) => String(run.reports(evening).at(-1)?.value).startsWith('RuntimeError'),
    },
    'keeps-the-outcome': {
      message:
        'The ferry leaves only once in your run. The later attempts go back to the first crossing, and that one is over. A new attempt is a new call of `cross`.',
      when: (run) => run.calls('cross').length === 1 && needed(run.params) > 1,
    },
    'buys-all-tickets': {
      message:
        'Your ferry crosses as it should, but you made a coroutine for every attempt in advance, and those that were not needed are never awaited. Make each one when its attempt begins.',
      when: (run) => run.warnings.some((warning) => warning.kind === 'never-awaited'),
    },
  },
  starterFails: 'Every attempt is a crossing of its own',
});
