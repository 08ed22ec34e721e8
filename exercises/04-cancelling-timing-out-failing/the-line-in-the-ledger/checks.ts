import { defineExercise, type Run, reported, requirement, runsTimes } from '#grader';

interface Entry {
  readonly line: string;
  readonly seconds: number;
  readonly calledAway: number | null;
}

type Entering = Run<Entry>;

const clerk = 'the clerk';
const ledger = 'the ledger';

function left(run: Run): number {
  return run.reports(clerk).at(-1)?.time ?? Number.NaN;
}

export default defineExercise({
  scenarios: [
    {
      name: 'a clerk who is called away',
      params: { line: 'two parcels for the mill', seconds: 3, calledAway: 1 },
    },
    {
      name: 'a clerk who is left in peace',
      params: { line: 'a crate of pears', seconds: 1.5, calledAway: null },
    },
    {
      name: 'a clerk who is called away at the last word',
      params: { line: 'forty loaves for the ferry', seconds: 4, calledAway: 3.75 },
    },
  ],
  checks: [
    requirement(
      'The line stands in the ledger, whole',
      reported(ledger).equals((run: Entering) => [run.params.line]),
    ),
    requirement(
      'The clerk goes when the line is finished',
      reported(clerk).at((run: Entering) => run.params.seconds),
    ),
    requirement(
      'A clerk who was called away ends as cancelled',
      reported(clerk).equals((run: Entering) =>
        run.params.calledAway === null ? 'returned' : 'cancelled',
      ),
    ),
    requirement('The line is written once', runsTimes('write', 1)),
  ],
  mistakes: {
    'writes-it-again': {
      message: (run) =>
        `Your clerk writes until ${left(run).toFixed(3)} s and leaves half a line and then a whole one. The first attempt need not be lost: with a shield around it, it is never interrupted.`,
      when: (run) => run.calls('write').length > 1,
    },
    'shield-alone': {
      message: (run) =>
        `Your shield has kept the cancellation away from the writing, but not from the clerk, who leaves at ${left(run).toFixed(3)} s. Nobody waits for the line any more, and when the program ends it is cut off.`,
      when: (run) => left(run) < run.params.seconds && run.calls('write')[0]?.isBody === true,
    },
    'refuses-to-go': {
      message:
        'Your line is whole, but the clerk who was called away stays: `enter` returns as if nothing had been asked. When the line is written, throw the CancelledError again.',
      when: (run) =>
        run.params.calledAway !== null && run.reports(clerk).at(-1)?.value === 'returned',
    },
  },
  starterFails: 'The line stands in the ledger, whole',
});
