import { defineExercise, type Run, reported, requirement } from '#grader';

interface Sale {
  readonly articles: readonly string[];
  readonly receipt: string;
  readonly breaks: boolean;
}

type SaleRun = Run<Sale>;

const receipt = 'the receipt';
const articles = 'the articles';
const wanted = ({ params }: SaleRun) => (params.breaks ? 'the till is broken' : params.receipt);
const got = (run: SaleRun) => run.reports(receipt).at(-1)?.value;
const sold = (run: SaleRun) => {
  const value = run.reports(articles).at(-1)?.value;
  return Array.isArray(value) ? value : [];
};

export default defineExercise({
  scenarios: [
    {
      name: 'three articles',
      params: { articles: ['stamps', 'string', 'a box'], receipt: '7 crowns', breaks: false },
    },
    { name: 'nothing sold', params: { articles: [], receipt: '0 crowns', breaks: false } },
    {
      name: 'a till that breaks',
      params: { articles: ['glue'], receipt: '2 crowns', breaks: true },
    },
  ],
  checks: [
    requirement(
      'The articles are those that were yielded',
      reported(articles).equals(({ params }: SaleRun) => params.articles),
    ),
    requirement('The receipt is what was returned', reported(receipt).equals(wanted)),
  ],
  mistakes: {
    'asks-once-more': {
      message:
        'Your receipt is nothing. The loop has got the answer with the receipt and thrown it away, and a generator says its last word only once. Ask by hand, and keep the answer whose `done` is true.',
      when: (run) => got(run) === 'nothing' && run.params.articles.length > 0,
    },
    'the-last-article': {
      message: (run) =>
        `You took ${run.params.articles.at(-1) ?? 'nothing'} for the receipt. It was the last that was *yielded*. What is *returned* comes with the answer after it, the one that says \`done\`.`,
      when: (run) => run.params.articles.length > 0 && got(run) === run.params.articles.at(-1),
    },
    'the-receipt-is-an-article': {
      message:
        'The receipt stands among the articles. The answer with `done: true` is the end: its value is no article, so look at `done` before you keep it.',
      when: (run) => sold(run).length === run.params.articles.length + 1,
    },
  },
  starterFails: 'The receipt is what was returned',
});
