import { defineExercise, printsInOrder, type Run, reported, requirement } from '#grader';

interface Listening {
  readonly readings: readonly number[];
  readonly wanted: number;
  readonly closing: number;
}

type ListeningRun = Run<Listening>;

interface Heard {
  readonly text: string;
  readonly at: number;
}

/** What should be heard, with the times. */
function heard({ params: { readings, wanted } }: ListeningRun): Heard[] {
  return readings
    .map((degrees, index) => ({ text: `${degrees} degrees`, at: index + 1, index, degrees }))
    .filter(({ degrees, index }) => degrees !== readings[index - 1])
    .slice(0, wanted);
}

function over(run: ListeningRun): number {
  const { readings, wanted, closing } = run.params;
  const all = heard(run);
  return (all.length === wanted ? (all.at(-1)?.at ?? 0) : readings.length) + closing;
}

const told = (run: Run) =>
  run.output
    .filter(({ text }) => text.endsWith('degrees'))
    .map(({ text, time }) => ({ text, at: time }));
const sameAs = (some: readonly Heard[], others: readonly Heard[]) =>
  some.length === others.length &&
  some.every(({ text, at }, index) => others[index]?.text === text && others[index]?.at === at);

export default defineExercise({
  scenarios: [
    {
      name: 'someone who has heard enough after three',
      params: { readings: [4, 4, 5, 5, 5, 4, 6, 6], wanted: 3, closing: 0.5 },
    },
    {
      name: 'someone who listens to the end',
      params: { readings: [0, 0, -1, -1, 0], wanted: 9, closing: 1 },
    },
    { name: 'a silent station', params: { readings: [], wanted: 2, closing: 0.25 } },
  ],
  checks: [
    requirement(
      'What is new is told as soon as it is there, and nothing else',
      (run: ListeningRun) => {
        const wanted = heard(run);
        if (sameAs(told(run), wanted)) return null;
        const words = (all: readonly Heard[]) =>
          all.map(({ text, at }) => `${text} at ${at} s`).join(', ') || 'nothing';
        return {
          message: `It should tell ${words(wanted)}. Yours: ${words(told(run))}.`,
          moment: run.endMoment,
        };
      },
    ),
    requirement(
      'The source is closed before your generator has ended',
      printsInOrder(['the line is closed', 'enough']),
    ),
    requirement(
      'It is over as soon as the source is closed',
      reported('the end of listening').at(over),
    ),
  ],
  mistakes: {
    'closes-in-every-round': {
      message:
        'After the first reading your generator has closed its source, and there is nothing more to tell. The `finally` has to stand around the whole loop, and not around each round.',
      when: (run) => told(run).length === 1 && heard(run).length > 1,
    },
    'never-twice': {
      message:
        'A reading that was there an hour ago is news again if there was another one in between. Compare each reading with the one before it only.',
      when: (run) =>
        told(run).length === new Set(told(run).map(({ text }) => text)).size &&
        !sameAs(told(run), heard(run)),
    },
    'tells-it-to-close': {
      message:
        'Your `readings.return()` makes a coroutine that nobody awaits, so the source is not closed by it. A `finally` of an async generator may await: do it there.',
      when: (run) => run.warnings.some((warning) => warning.kind === 'never-awaited'),
    },
    'leaves-the-source-open': {
      message: (run) =>
        `Your generator was closed at ${heard(run).at(-1)?.at ?? 0} s, and the line to the station stays open: closing goes one link far. Whoever loops over a generator closes it, also in a generator.`,
      when: (run) => sameAs(told(run), heard(run)),
    },
  },
  starterFails: 'What is new is told as soon as it is there, and nothing else',
});
