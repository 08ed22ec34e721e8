import {
  cancelledAndCleanedUp,
  defineExercise,
  everyCoroutineAwaited,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Visit {
  readonly pages: number;
  readonly torn: number | null;
  readonly calledAway: number | null;
}

const shelf = 'the book on its shelf';
const outcome = 'the outcome';

function ending({ pages, torn, calledAway }: Visit): { how: string; at: number } {
  if (calledAway !== null) return { how: 'cancelled', at: calledAway + 0.5 };
  if (torn !== null) return { how: `page ${torn} is torn`, at: torn + 0.5 };
  return { how: `${pages} pages`, at: pages + 0.5 };
}

export default defineExercise({
  scenarios: [
    {
      name: 'a reader who is called away',
      params: { pages: 5, torn: null, calledAway: 2.25 },
    },
    { name: 'a torn page', params: { pages: 4, torn: 3, calledAway: null } },
    {
      name: 'a reader who stays to the last page',
      params: { pages: 3, torn: null, calledAway: null },
    },
  ],
  checks: [
    requirement('The book is put back, once', reported(shelf).times(1)),
    requirement(
      'The study ends as it should: with the pages, the error or the cancellation',
      reported(outcome).equals((run: Run<Visit>) => ending(run.params).how),
    ),
    requirement('A reader who is called away ends as cancelled', (run: Run<Visit>) =>
      run.params.calledAway === null ? null : cancelledAndCleanedUp('study')(run),
    ),
    requirement(
      'It is over when the book is on its shelf',
      reported(outcome).at((run: Run<Visit>) => ending(run.params).at),
    ),
    requirement('Every coroutine is awaited', everyCoroutineAwaited()),
  ],
  mistakes: {
    'does-not-wait-for-the-shelf': {
      message:
        'Your call of putBack() makes a coroutine that nobody awaits, so the book stays on the desk. A task that is being cancelled may still await in its `finally` block; it is over when that is done.',
      when: (run) => run.warnings.some((warning) => warning.kind === 'never-awaited'),
    },
    'puts-it-back-twice': {
      message:
        'The book is put back twice. On its way out the error passes your `catch` and then the `finally` as well, which runs however the block is left.',
      when: (run) => run.reports(shelf).length > 1,
    },
    'keeps-it-quiet': {
      message: (run) =>
        `Your study was asked to stop at ${run.params.calledAway?.toFixed(3)} s, put the book back and then *returned*. Whoever cancelled it believes that the study was done. Put the book back and let the CancelledError pass on.`,
      when: (run) =>
        run.params.calledAway !== null &&
        String(run.reports(outcome).at(-1)?.value).endsWith('pages'),
    },
  },
  starterFails: 'The book is put back, once',
});
