import { defineExercise, type Run, reported, requirement, runsTimes } from '#grader';

interface Day {
  readonly failures: number;
  readonly degrees: number;
  readonly stopAt: number | null;
}

type Reading = Run<Day>;

const outcome = 'the outcome';

/** A reading takes two seconds and the pause after a failure one. */
function ending({ failures, degrees, stopAt }: Day): { how: string; at: number; readings: number } {
  if (stopAt === null) {
    return { how: `${degrees} degrees`, at: 3 * failures + 2, readings: failures + 1 };
  }
  return { how: 'cancelled', at: stopAt, readings: Math.floor(stopAt / 3) + 1 };
}

function told(run: Reading): string {
  return String(run.reports(outcome).at(-1)?.value);
}

export default defineExercise({
  scenarios: [
    {
      name: 'a task that is stopped while it waits for a reading',
      params: { failures: 9, degrees: 4, stopAt: 4 },
    },
    {
      name: 'a thermometer that works at the third attempt',
      params: { failures: 2, degrees: -1, stopAt: null },
    },
    {
      name: 'a task that is stopped in a pause',
      params: { failures: 9, degrees: 4, stopAt: 5.5 },
    },
  ],
  checks: [
    requirement(
      'It ends with a reading, or as cancelled',
      reported(outcome).equals((run: Reading) => ending(run.params).how),
    ),
    requirement(
      'It ends at once when it is cancelled, and as soon as a reading succeeds',
      reported(outcome).at((run: Reading) => ending(run.params).at),
    ),
    requirement(
      'It tries again after a failure and not after a cancellation',
      runsTimes('read', (run: Reading) => ending(run.params).readings),
    ),
  ],
  mistakes: {
    'never-tries-again': {
      message: (run) =>
        `Now it can be stopped, but it gives up at the first failure: at ${run.reports(outcome).at(-1)?.time.toFixed(3)} s it ends with “${told(run)}”. Catch the failures, and only let the CancelledError pass.`,
      when: (run) => told(run) === 'the thermometer does not answer',
    },
    'returns-instead': {
      message: (run) =>
        `Your task was cancelled at ${run.params.stopAt?.toFixed(3)} s and returned “${told(run)}”, a reading that nobody took. A task that stops because it was cancelled lets the CancelledError out.`,
      when: (run) =>
        run.params.stopAt !== null &&
        told(run).endsWith('degrees') &&
        told(run) !== `${run.params.degrees} degrees`,
    },
    'pauses-first': {
      message: (run) =>
        `Your task ends as cancelled, but at ${run.reports(outcome).at(-1)?.time.toFixed(3)} s: it takes its pause of a second before it looks at what it has caught. Ask first, pause afterwards.`,
      when: (run) => told(run) === 'cancelled' && run.end > ending(run.params).at,
    },
  },
  starterFails: 'It ends with a reading, or as cancelled',
});
