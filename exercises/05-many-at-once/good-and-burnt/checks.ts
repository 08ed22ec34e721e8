import {
  atLeastAtOnce,
  defineExercise,
  endsAt,
  inSeconds,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Baking {
  readonly name: string;
  readonly seconds: number;
  readonly burns: boolean;
}

type Day = Run<readonly Baking[]>;

const good = (run: Day) => run.params.filter(({ burns }) => !burns);
const black = (run: Day) => run.params.filter(({ burns }) => burns);
const baked = (run: Day) => good(run).map(({ name }) => `a warm ${name}`);
const burnt = (run: Day) => black(run).map(({ name }) => name);
const slowest = (run: Day) => Math.max(...run.params.map(({ seconds }) => seconds));
const firstToBurn = (run: Day) => Math.min(...black(run).map(({ seconds }) => seconds));

function list(run: Day, name: string): readonly unknown[] {
  const value = run.reports(name).at(-1)?.value;
  return Array.isArray(value) ? value : [];
}

export default defineExercise({
  scenarios: [
    {
      name: 'four orders, two of which burn',
      params: [
        { name: 'rye loaf', seconds: 3, burns: false },
        { name: 'pretzel', seconds: 1, burns: true },
        { name: 'tart', seconds: 2, burns: false },
        { name: 'scones', seconds: 2.5, burns: true },
      ],
    },
    {
      name: 'the slowest order burning',
      params: [
        { name: 'rolls', seconds: 1.5, burns: false },
        { name: 'wedding cake', seconds: 5, burns: true },
        { name: 'baguette', seconds: 0.75, burns: false },
      ],
    },
    {
      name: 'a day on which nothing burns',
      params: [
        { name: 'plum cake', seconds: 2, burns: false },
        { name: 'flatbread', seconds: 0.5, burns: false },
      ],
    },
  ],
  checks: [
    requirement(
      'Everything bakes at once',
      atLeastAtOnce((run: Day) => run.params.length, 'bake'),
    ),
    requirement(
      'The good bread comes in the order of the orders',
      reported('what is baked').equals(baked),
    ),
    requirement(
      'The burnt orders are named, in their order',
      reported('what is burnt').equals(burnt),
    ),
    requirement('It returns when the last order is done or burnt', endsAt(slowest)),
  ],
  mistakes: {
    'one-by-one': {
      message: (run) =>
        `No error escapes you, but your orders are baked one by one, and it ends at ${inSeconds(run.end)}. A try around each await in a loop makes the next order wait. Start all of them, and let the errors come back as outcomes.`,
      when: (run) => run.params.length > 1 && (run.calls('bake')[1]?.from.time ?? 0) > 0,
    },
    'the-first-error-escapes': {
      ends: 'error',
      message: (run) =>
        `At ${inSeconds(run.end)} the first order burnt, and its error went right through your \`await gather\`. A plain gather raises; with \`returnExceptions\` the error stands in the list.`,
      when: (run) => run.error?.type === 'RuntimeError',
    },
    'all-is-lost': {
      message: (run) =>
        `Your try stands around the whole gather. At ${inSeconds(firstToBurn(run))} one order burnt, and with its error you threw away the bread of all the others, which were still in the oven.`,
      when: (run) => list(run, 'what is baked').length === 0 && run.end === firstToBurn(run),
    },
    'errors-on-the-tray': {
      message:
        'Your tray has errors on it, as if they were bread. With `returnExceptions` the list has both; look at each entry before you sell it.',
      when: (run) => list(run, 'what is baked').length > good(run).length,
    },
  },
  starterFails: 'Everything bakes at once',
});
