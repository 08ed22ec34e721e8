import { defineExercise, finding, inSeconds, type Run, reported, requirement } from '#grader';

interface Morning {
  readonly readings: readonly number[];
  readonly limit: number;
  readonly closing: number;
  readonly awake: number;
}

type MorningRun = Run<Morning>;

const closed = 'the closed line';
const outcome = 'the outcome';

function course({ params }: MorningRun): { outcome: string; at: number } {
  const { readings, limit, closing, awake } = params;
  let at = 0;
  for (const [index, degrees] of readings.entries()) {
    at += 1.25;
    if (index >= awake) return { outcome: 'the family is cross', at: at + closing };
    if (degrees >= limit) return { outcome: `found: ${degrees}`, at: at + closing };
  }
  return { outcome: 'found: null', at: at + closing };
}

const over = (run: Run) => run.reports(outcome).at(-1)?.time ?? Number.NaN;
const stillOpen = (run: Run) =>
  (run.reports(closed)[0]?.time ?? Number.POSITIVE_INFINITY) > over(run);

export default defineExercise({
  scenarios: [
    {
      name: 'a warm morning',
      params: { readings: [5, 9, 13, 12, 14], limit: 12, closing: 0.5, awake: 9 },
    },
    {
      name: 'a family that does not like to be asked',
      params: { readings: [4, 6, 9, 13], limit: 13, closing: 1, awake: 2 },
    },
    {
      name: 'a cold morning',
      params: { readings: [1, 2, 2], limit: 12, closing: 0.75, awake: 9 },
    },
  ],
  checks: [
    requirement('The line is closed before firstWarm is over', (run: MorningRun) => {
      if (!stillOpen(run)) return null;
      const at = run.reports(closed)[0]?.time;
      const when = at === undefined ? 'never' : `at ${inSeconds(at)}`;
      return finding(
        `firstWarm was over at ${inSeconds(over(run))}, and the line was closed ${when}.`,
        run.moment({ time: over(run) }),
      );
    }),
    requirement(
      'What it returns or raises is right, and comes as soon as the line is closed',
      (run: MorningRun) =>
        reported(outcome).equals(course(run).outcome)(run) ??
        reported(outcome).at(course(run).at)(run),
    ),
  ],
  mistakes: {
    'tells-it-to-close': {
      message:
        'Your `readings.return()` makes a coroutine that nobody awaits, so nothing is closed by it. Closing takes its time: the generator runs its `finally`. Await it.',
      when: (run) => run.warnings.some((warning) => warning.kind === 'never-awaited'),
    },
    'closes-on-good-days': {
      message:
        'When a reading is found you close the line, but now `ask` has raised, and the error passed by the line that closes. Closing belongs into a `finally`, or into a block.',
      when: (run) => course(run).outcome === 'the family is cross' && stillOpen(run),
    },
    'break-is-enough': {
      message: (run) =>
        `You left the loop at ${inSeconds(over(run))}, and the generator still waits at its \`yield\`, with the line open. Neither \`break\` nor \`return\` closes a generator; \`await readings.return()\` does.`,
      when: stillOpen,
    },
  },
  starterFails: 'The line is closed before firstWarm is over',
});
