import { defineExercise, type Run, reported, requirement } from '#grader';

type Sale = Run<{ readonly prices: readonly number[]; readonly start: number }>;

const receipt = 'the receipt';
const got = 'what the till got';
const wanted = ({ params: { prices, start } }: Sale) =>
  prices.map((_, index) => start + prices.slice(0, index + 1).reduce((a, b) => a + b, 0));

const list = (run: Run, name: string): readonly unknown[] => {
  const value = run.reports(name).at(-1)?.value;
  return Array.isArray(value) ? value : [];
};

export default defineExercise({
  scenarios: [
    { name: 'three prices', params: { prices: [3, 4, 5], start: 0 } },
    { name: 'one price, and change in the till', params: { prices: [20], start: 100 } },
    { name: 'nothing sold', params: { prices: [], start: 50 } },
  ],
  checks: [
    requirement('The receipt has the sum after each price', reported(receipt).equals(wanted)),
    requirement(
      'The till gets each price once',
      reported(got).equals(({ params }: Sale) => params.prices),
    ),
  ],
  mistakes: {
    'keeps-the-greeting': {
      message: (run) =>
        `Your receipt begins with ${list(run, receipt)[0]}, which is what the till shows before anything is sold. The first \`next\` only brings it to its \`yield\`; nobody needs its answer.`,
      when: (run) => list(run, receipt).length === run.params.prices.length + 1,
    },
    'primes-before-each-price': {
      message: (run) =>
        `The till got ${list(run, got).join(', ')}. A generator is primed once, right after it was made. Later it stands at its \`yield\`, and everything you send is taken for a price.`,
      when: (run) => list(run, got).length > run.params.prices.length,
    },
    'adds-the-first-by-hand': {
      message:
        'The sums look right now and again, but the till has still not got the first price: it was sent before the till had come to its `yield`. Let the till do the adding, and bring it to its `yield` first.',
      when: (run) =>
        list(run, got).length < run.params.prices.length &&
        list(run, receipt)[1] === wanted(run)[1],
    },
  },
  equivalentMutants: { 'one more: 0': 'what the first next sends is lost, whatever it is' },
  starterFails: 'The receipt has the sum after each price',
});
