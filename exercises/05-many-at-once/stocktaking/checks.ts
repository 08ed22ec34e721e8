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

interface Books {
  readonly name: string;
  readonly books: number | null;
  readonly seconds: number;
}

type Count = Run<readonly Books[]>;

const slowest = (run: Count) => Math.max(...run.params.map(({ seconds }) => seconds));
const breakage = (run: Count) =>
  run.params
    .filter(({ books }) => books === null)
    .toSorted((one, other) => one.seconds - other.seconds)[0];
const over = (run: Count) => breakage(run)?.seconds ?? slowest(run);

const counted = (run: Count) =>
  run.params.filter(({ books, seconds }) => books !== null && seconds <= over(run));
const total = (run: Count) => counted(run).reduce((sum, { books }) => sum + (books ?? 0), 0);
const open = (run: Count) =>
  run.params.filter(({ seconds }) => seconds > over(run)).map(({ name }) => name);

const toldAt = (run: Count) => run.reports('the total').at(-1)?.time ?? Number.NaN;
const toldTotal = (run: Count) => run.reports('the total').at(-1)?.value;
const late = (run: Count) => run.reports('a count').filter(({ time }) => time > over(run));

/** Tasks that had not ended when the learner's function returned. */
const atWork = 'the number at work at the return';

export default defineExercise({
  scenarios: [
    {
      name: 'five shelves, one of which breaks down',
      params: [
        { name: 'Poetry', books: 120, seconds: 4 },
        { name: 'Atlases', books: 30, seconds: 1 },
        { name: 'Novels', books: null, seconds: 3 },
        { name: 'Travel', books: 75, seconds: 2 },
        { name: 'Music', books: 48, seconds: 5.5 },
      ],
    },
    {
      name: 'three shelves that hold',
      params: [
        { name: 'Plants', books: 64, seconds: 2.5 },
        { name: 'Birds', books: 17, seconds: 0.75 },
        { name: 'Stars', books: 29, seconds: 1.5 },
      ],
    },
    {
      name: 'a shelf that breaks down at once',
      params: [
        { name: 'History', books: 210, seconds: 3 },
        { name: 'Maps', books: null, seconds: 0 },
        { name: 'Law', books: 95, seconds: 6 },
      ],
    },
  ],
  checks: [
    requirement(
      'All shelves are counted side by side',
      atLeastAtOnce((run: Count) => run.params.length, 'count'),
    ),
    requirement('The total has every shelf that was counted', reported('the total').equals(total)),
    requirement(
      'The broken shelf is named',
      reported('the broken shelf').is('the shelf that broke down first', (value, run: Count) => {
        return value === (breakage(run)?.name ?? null);
      }),
    ),
    requirement(
      'The open shelves are named in their order',
      reported('the open shelves').equals(open),
    ),
    requirement('The counting stops when a shelf breaks down', reported('the total').at(over)),
    requirement('Nobody goes on counting', (run: Count) => {
      const [first] = late(run);
      if (first === undefined) return null;
      const names = listed(late(run).map(({ value }) => String(value)));
      return finding(
        `Counting was over at ${inSeconds(over(run))}; in your run somebody goes on at ${names}.`,
        run.moment(first),
      );
    }),
  ],
  mistakes: {
    'asks-the-pending': {
      ends: 'error',
      message:
        'You asked a pending task how it ended, and that is an InvalidStateError. After an early return, walk over `done`; whoever is in the other pile has no result yet, and no error.',
      when: (run) => run.error?.type === 'InvalidStateError',
    },
    'raises-what-broke': {
      ends: 'error',
      message:
        'The error of the broken shelf came out of your function. `wait` does not raise it, but `result()` does. Ask each task for its `exception()` first.',
      when: (run) => run.error?.type === 'RuntimeError',
    },
    'loses-what-was-counted': {
      message: (run) =>
        `${listed(counted(run).map(({ name }) => name))} had been counted when the shelf broke down, and your total says ${String(toldTotal(run))}. \`gather\` gives you the error or the results and never both; the two piles of \`wait\` have everything.`,
      when: (run) => toldTotal(run) === 0 && total(run) > 0 && toldAt(run) === over(run),
    },
    'comes-back-for-the-first': {
      message: (run) =>
        `You came back at ${inSeconds(toldAt(run))}, when the first shelf was counted. FIRST_COMPLETED returns for anything that is done; you want to go on until one *fails*.`,
      when: (run) => run.calls('count').length > 0 && toldAt(run) < over(run),
    },
    'counts-to-the-end': {
      message: (run) =>
        `A shelf broke down at ${inSeconds(over(run))}, and you returned at ${inSeconds(toldAt(run))}, when all the others had been counted. Without \`returnWhen\`, \`wait\` waits for all, broken or not.`,
      when: (run) => toldAt(run) > over(run),
    },
    'forgets-the-pending': {
      message: (run) =>
        `Your numbers are right, but at ${listed(late(run).map(({ value }) => String(value)))} they go on counting. \`wait\` cancels nobody; what is in the second pile is yours to stop.`,
      when: (run) => late(run).length > 0,
    },
  },
  remarks: {
    'leaves-before-they-have-ended': {
      unless: reported(atWork).equals(0),
      message:
        'You cancel the open shelves and return in the same step, before they have come to their end. Nobody needs any time for that here. Where somebody has to tidy up first, your caller would go on too early: after `cancel()` wait for them, as with `gather(…, { returnExceptions: true })`.',
    },
  },
  starterFails: 'All shelves are counted side by side',
});
