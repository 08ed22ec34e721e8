import { counted, defineExercise, finding, type Run, reported, requirement } from '#grader';

interface Batch {
  readonly count: number;
  readonly dough: number;
  readonly seconds: number;
  readonly cooling: number;
  readonly eats: number;
}

type Baking = Run<Batch>;

const end = 'the end';
const wanted = ({ params }: Baking) => Math.min(params.count, params.dough, params.eats);
const baked = (run: Run) => run.reports('a loaf in the oven').length;
const tried = (run: Run) => run.output.filter(({ text }) => text.endsWith('is tried'));

function over(run: Baking): number {
  const { seconds, cooling } = run.params;
  return wanted(run) === 0 ? 0 : wanted(run) * seconds + cooling;
}

const rightLoaves = (run: Baking) => {
  const right = Array.from({ length: wanted(run) }, (_, index) => `loaf ${index + 1} is tried`);
  const got = tried(run).map(({ text }) => text);
  return right.length === got.length && right.every((text, index) => text === got[index]);
};
const inTime = (run: Baking) =>
  tried(run).every(({ time }, index) => time === (index + 1) * run.params.seconds);

export default defineExercise({
  scenarios: [
    {
      name: 'three samples of a large batch',
      params: { count: 3, dough: 40, seconds: 2, cooling: 1, eats: 9 },
    },
    {
      name: 'a single sample',
      params: { count: 1, dough: 3, seconds: 1.25, cooling: 0.75, eats: 9 },
    },
    { name: 'no sample wanted', params: { count: 0, dough: 5, seconds: 2, cooling: 1, eats: 9 } },
    {
      name: 'less dough than samples wanted',
      params: { count: 8, dough: 2, seconds: 1.5, cooling: 0.5, eats: 9 },
    },
    {
      name: 'someone who has eaten enough after one',
      params: { count: 4, dough: 9, seconds: 1, cooling: 2, eats: 1 },
    },
  ],
  checks: [
    requirement('The first loaves are handed on, and no others', (run: Baking) =>
      rightLoaves(run)
        ? null
        : finding(
            `Your generator should hand on ${counted(wanted(run), 'loaf', 'loaves')}; in your run ${counted(tried(run).length, 'loaf was', 'loaves were')} tried.`,
            run.endMoment,
          ),
    ),
    requirement('Each is handed on as soon as it is baked', (run: Baking) =>
      inTime(run)
        ? null
        : finding(
            `The first loaf is baked at ${run.params.seconds} s, and yours is tried at ${tried(run)[0]?.time} s.`,
            run.endMoment,
          ),
    ),
    requirement('No loaf is baked that nobody gets', (run: Baking) =>
      baked(run) <= wanted(run)
        ? null
        : finding(
            `Your generator is asked for ${counted(wanted(run), 'loaf', 'loaves')} and bakes ${counted(baked(run), 'loaf', 'loaves')}.`,
            run.endMoment,
          ),
    ),
    requirement('It has ended when the oven is cool', reported(end).at(over)),
  ],
  mistakes: {
    'at-least-one': {
      message:
        'No loaf was wanted, and yours bakes one before it counts. Look at the number before the loop begins.',
      when: (run) => run.params.count === 0 && tried(run).length === 1,
    },
    'hands-over-in-one-go': {
      message: (run) =>
        `The first loaf was baked at ${run.params.seconds} s and tried at ${tried(run)[0]?.time} s. Your generator bakes all that are wanted before it hands on any.`,
      when: (run) => rightLoaves(run) && !inTime(run),
    },
    'bakes-one-too-many': {
      message: (run) =>
        `Your generator bakes ${counted(baked(run), 'loaf', 'loaves')}, and ${counted(wanted(run), 'loaf was', 'loaves were')} wanted: it asks for one more before it sees that there have been enough. Count after the \`yield\`, and leave there.`,
      when: (run) => rightLoaves(run) && baked(run) === wanted(run) + 1,
    },
    'leaves-the-oven-hot': {
      message:
        'Your loaves are right, and the oven stays hot until the program ends. Leaving the loop does not close the source; your generator has to.',
      when: (run) =>
        rightLoaves(run) && (run.reports(end)[0]?.time ?? Number.POSITIVE_INFINITY) < over(run),
    },
  },
  starterFails: 'The first loaves are handed on, and no others',
  equivalentMutants: {
    'after the next line: yield loaf;': 'a loaf may be counted before it is handed over or after',
  },
});
