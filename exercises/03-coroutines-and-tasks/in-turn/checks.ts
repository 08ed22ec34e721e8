import {
  defineExercise,
  endsAt,
  everyCoroutineAwaited,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Workshop {
  readonly book: string;
  readonly desks: readonly { readonly done: string; readonly seconds: number }[];
}

type WorkshopRun = Run<Workshop>;

const received = 'what the desks receive';

/** The book after each desk, beginning with the book as it came. */
function stages({ book, desks }: Workshop): string[] {
  const found = [book];
  for (const { done } of desks) found.push(`${found.at(-1)}, ${done}`);
  return found;
}

function arrivals(run: Run): unknown[] {
  return run.reports(received).map((report) => report.value);
}

const desks = {
  clean: { done: 'cleaned', seconds: 1 },
  bind: { done: 'bound', seconds: 2 },
  stamp: { done: 'stamped', seconds: 0.5 },
};

export default defineExercise({
  scenarios: [
    {
      name: 'an atlas and three desks',
      params: { book: 'atlas', desks: [desks.clean, desks.bind, desks.stamp] },
    },
    {
      name: 'a diary that is cleaned twice',
      params: { book: 'diary', desks: [desks.clean, desks.stamp, desks.clean] },
    },
    { name: 'no desk at all', params: { book: 'novel', desks: [] } },
  ],
  checks: [
    requirement(
      'The book comes out finished',
      reported('the finished book').equals((run: WorkshopRun) => stages(run.params).at(-1)),
    ),
    requirement(
      'Each desk receives what the one before returned',
      reported(received).values((run: WorkshopRun) => stages(run.params).slice(0, -1)),
    ),
    requirement('Every coroutine is awaited', everyCoroutineAwaited()),
    requirement(
      'It takes as long as its desks, one after the other',
      endsAt((run: WorkshopRun) =>
        run.params.desks.reduce((total, { seconds }) => total + seconds, 0),
      ),
    ),
  ],
  mistakes: {
    'passes-the-coroutine': {
      message:
        'One of your desks receives a coroutine instead of a book. The call of the desk before made it, and it was not awaited; only its value can be passed on.',
      when: (run) => arrivals(run).includes('a coroutine'),
    },
    'same-book-for-all': {
      message:
        'Every desk in your run begins again with the book as it came in, so only the work of the last one is left. What a desk returns has to go to the next.',
      when: (run) =>
        arrivals(run).length > 1 && arrivals(run).every((arrival) => arrival === run.params.book),
    },
    'last-desk-first': {
      message:
        'Your book goes through the desks from the last to the first. The innermost call runs first, because each desk needs its value before it can begin.',
      when: (run) => {
        const reversed = { ...run.params, desks: run.params.desks.toReversed() };
        return run.reports('the finished book').at(-1)?.value === stages(reversed).at(-1);
      },
    },
  },
  starterFails: 'The book comes out finished',
});
