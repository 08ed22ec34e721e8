import {
  atLeastAtOnce,
  defineExercise,
  endsAt,
  inSeconds,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Answer {
  readonly name: string;
  readonly degrees: number;
  readonly seconds: number;
}

type Morning = Run<readonly Answer[]>;

const degrees = (run: Morning) => run.params.map((station) => station.degrees);
const slowest = (run: Morning) => Math.max(...run.params.map(({ seconds }) => seconds));
const outcome = (run: Morning) => run.reports('the readings').at(-1)?.value;

export default defineExercise({
  scenarios: [
    {
      name: 'three stations',
      params: [
        { name: 'Hill', degrees: 4, seconds: 3 },
        { name: 'Harbour', degrees: 9, seconds: 1 },
        { name: 'Airfield', degrees: 7, seconds: 2 },
      ],
    },
    {
      name: 'four stations, the last one slow',
      params: [
        { name: 'Mill', degrees: -1, seconds: 0.5 },
        { name: 'Bridge', degrees: 5, seconds: 1.25 },
        { name: 'Quarry', degrees: 3, seconds: 0.75 },
        { name: 'Weir', degrees: 6, seconds: 6 },
      ],
    },
  ],
  checks: [
    requirement(
      'All stations are read to their end',
      reported('the readings').sameItemsAs(degrees),
    ),
    requirement(
      'All stations are read at once',
      atLeastAtOnce((run: Morning) => run.params.length, 'read'),
    ),
    requirement(
      'The readings come in the order of the stations',
      reported('the readings').equals(degrees),
    ),
    requirement('It takes no longer than the slowest station', endsAt(slowest)),
  ],
  mistakes: {
    'one-by-one': {
      message: (run) =>
        `Nothing is asked too early now, but the stations are read one by one, until ${inSeconds(run.end)}: you await each task before the next is made. Let the end of the block do the waiting.`,
      when: (run) => (run.calls('read')[1]?.from.time ?? 0) > 0,
    },
    'as-they-arrive': {
      message:
        'Your readings come in the order in which they arrived. Keep the tasks in the order of the stations, and ask them below the block.',
      when: (run) =>
        run.meets(reported('the readings').sameItemsAs(degrees)) &&
        !run.meets(reported('the readings').equals(degrees)),
    },
    'sleeps-for-a-guess': {
      message: (run) =>
        `You waited until ${inSeconds(run.end)} and asked then, and the slowest station needs ${inSeconds(slowest(run))}. Nobody has to guess how long: below the block all tasks are done.`,
      when: (run) => run.end > 0 && run.end !== slowest(run),
    },
    'still-inside': {
      message:
        'You still ask the tasks inside the block, and what comes first, a `return` or the end of the block around it, is not a matter of taste: the value of the `return` is worked out first. At that moment no task has begun.',
      when: (run) => run.end === 0 && typeof outcome(run) === 'string',
    },
  },
  starterFails: 'All stations are read to their end',
});
