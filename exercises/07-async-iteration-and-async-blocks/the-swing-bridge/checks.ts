import { defineExercise, type Run, reported, requirement } from '#grader';

interface Passage {
  readonly opens: number;
  readonly passes: number;
  readonly shuts: number;
  readonly stuck: boolean;
  readonly calledBack: number | null;
}

type Passing = Run<Passage>;

const shut = 'the shut bridge';
const note = 'the note';
const outcome = 'the outcome';

/** Seconds the boat spends in the open bridge. */
function stay({ params }: Passing): number {
  return params.calledBack === null ? params.passes : params.calledBack - params.opens;
}

function ending({ params }: Passing): string {
  if (params.calledBack !== null) return 'called back';
  return params.stuck ? 'the boat is stuck' : 'through';
}

export default defineExercise({
  scenarios: [
    {
      name: 'a boat that passes',
      params: { opens: 2, passes: 3, shuts: 1, stuck: false, calledBack: null },
    },
    {
      name: 'a boat that gets stuck',
      params: { opens: 1, passes: 2.5, shuts: 2, stuck: true, calledBack: null },
    },
    {
      name: 'a boat that is called back',
      params: { opens: 1.5, passes: 6, shuts: 0.5, stuck: false, calledBack: 3.5 },
    },
  ],
  checks: [
    requirement(
      'The boat enters when the bridge is open',
      reported('the boat').at((run: Passing) => run.params.opens),
    ),
    requirement('The bridge is shut once', reported(shut).times(1)),
    requirement('The error or the cancellation passes on', reported(outcome).equals(ending)),
    requirement(
      'The block is over when the bridge is shut',
      reported(outcome).at((run: Passing) => run.params.opens + stay(run) + run.params.shuts),
    ),
    requirement(
      'The note says how long the bridge stood open',
      reported(note).values((run: Passing) => [stay(run)]),
    ),
  ],
  mistakes: {
    'does-not-wait': {
      message:
        'Your block starts to shut the bridge and does not wait for it: the call of swingShut() makes a coroutine that nobody awaits. The road opens in front of an open bridge.',
      when: (run) => run.warnings.some((warning) => warning.kind === 'never-awaited'),
    },
    'only-on-good-days': {
      message:
        'After a good passage your bridge is shut, and after this one it stays open. The method after the block is called however the block is left; the bridge has to be shut in every case.',
      when: (run) => run.reports(shut).length === 0 && ending(run) !== 'through',
    },
    'says-yes-by-accident': {
      message:
        'The block ended with an error, and after it the program goes on as if all were well. swingShut() returns true, and your method returns that. A true from this method means: the error has been dealt with.',
      when: (run) => run.reports(outcome).at(-1)?.value === 'nothing has happened',
    },
    'counts-the-swinging': {
      message: (run) =>
        `The bridge stood open for ${stay(run)} s, and your note says ${run.reports(note).at(-1)?.value} s. It counts the swinging too. Look at the clock when the bridge *is* open, and again before it begins to close.`,
      when: (run) => Number(run.reports(note).at(-1)?.value) > stay(run),
    },
  },
  starterFails: 'The boat enters when the bridge is open',
  equivalentMutants: {
    'one more: 0': 'the time is set before anybody asks for it',
  },
});
