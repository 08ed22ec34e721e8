import {
  atLeastAtOnce,
  defineExercise,
  endsAt,
  inWords,
  printsAt,
  type Run,
  reported,
  requirement,
  waitsInTurn,
} from '#grader';

interface Baking {
  readonly bread: string;
  readonly seconds: number;
}

type Morning = Run<readonly Baking[]>;

const bread = (run: Morning) => run.params.map((oven) => oven.bread);
const slowest = (run: Morning) => Math.max(...run.params.map((oven) => oven.seconds));

function firstBake(run: Run): number {
  return run.calls('bake')[0]?.from.time ?? Number.NaN;
}

function firstTick(run: Run): number {
  return run.output.find((line) => line.text === 'tick 1')?.time ?? Number.NaN;
}

export default defineExercise({
  scenarios: [
    {
      name: 'three ovens of three seconds',
      params: [
        { bread: 'rye loaf', seconds: 3 },
        { bread: 'baguette', seconds: 3 },
        { bread: 'plaited loaf', seconds: 3 },
      ],
    },
    {
      name: 'four ovens, the first of them slow',
      params: [
        { bread: 'wedding cake', seconds: 4.25 },
        { bread: 'rolls', seconds: 2.5 },
        { bread: 'tart', seconds: 3.5 },
        { bread: 'scones', seconds: 2.25 },
      ],
    },
    { name: 'a single oven', params: [{ bread: 'flatbread', seconds: 2.5 }] },
  ],
  checks: [
    requirement(
      'All ovens bake at once',
      atLeastAtOnce((run: Morning) => run.params.length, 'bake'),
    ),
    requirement(
      'It ticks at one second and at two',
      printsAt([
        [1, 'tick 1'],
        [2, 'tick 2'],
      ]),
    ),
    requirement('Everything is ready when the slowest oven is', endsAt(slowest)),
    requirement('The bread comes in the order of the ovens', reported('the bread').equals(bread)),
  ],
  mistakes: {
    'one-oven-at-a-time': {
      message: (run) =>
        `Your ${inWords(run.params.length)} ovens bake one after the other: line ${waitsInTurn(run)?.line} waits for each task before the next one is made. Make all of them first.`,
      when: (run) => waitsInTurn(run, 'bake') !== null,
    },
    'ticks-first': {
      message: (run) =>
        `The ovens stay cold until ${firstBake(run).toFixed(3)} s, because your run finishes its ticks before it makes a task. Light the ovens, then watch the clock.`,
      when: (run) => firstBake(run) > 0,
    },
    'ticks-last': {
      message: (run) =>
        `Your ovens bake side by side, but the first tick comes at ${firstTick(run).toFixed(3)} s. The tasks are awaited above it, and an await holds up the lines below, however many tasks are running.`,
      when: (run) => firstTick(run) > 1,
    },
    'as-it-comes': {
      message:
        'The bread comes in the order in which the ovens were done. Keep the tasks in a list, and take the results from it in the order of the ovens.',
      when: (run) => reported('the bread').sameItemsAs(bread)(run) === null,
    },
  },
  starterFails: 'All ovens bake at once',
});
