import { defineExercise, endsAt, type Run, reported, requirement } from '#grader';

interface Office {
  readonly parcels: Readonly<Record<string, number>>;
  readonly broken: string | null;
  readonly fault: 'the scales stick' | 'no such parcel';
  readonly seconds: number;
}

type OfficeRun = Run<Office>;

const labels = 'the labels';
const wanted = ({ params: { parcels, broken, fault } }: OfficeRun) =>
  Object.entries(parcels).map(([parcel, kilos]) => {
    if (parcel !== broken) return `${parcel}: ${kilos + 0.5} kg`;
    return fault === 'the scales stick'
      ? `${parcel}: weight unknown`
      : `${parcel} raises: ${fault}`;
  });

const got = (run: OfficeRun): readonly string[] => {
  const value = run.reports(labels).at(-1)?.value;
  return Array.isArray(value) ? value.map(String) : [];
};

export default defineExercise({
  scenarios: [
    {
      name: 'two parcels',
      params: { parcels: { lamp: 7, mug: 1 }, broken: null, fault: 'the scales stick', seconds: 1 },
    },
    {
      name: 'scales that stick at the second parcel',
      params: {
        parcels: { rug: 4, kite: 2, bell: 3 },
        broken: 'kite',
        fault: 'the scales stick',
        seconds: 0.5,
      },
    },
    {
      name: 'a parcel that the scales do not know',
      params: { parcels: { net: 3, oar: 5 }, broken: 'oar', fault: 'no such parcel', seconds: 2 },
    },
  ],
  checks: [
    requirement('The labels are right, also when the scales fail', reported(labels).equals(wanted)),
    requirement('Both are native coroutine functions', reported('are native').equals([true, true])),
    requirement(
      'The scales are read once for each parcel',
      endsAt(({ params }: OfficeRun) => Object.keys(params.parcels).length * params.seconds),
    ),
  ],
  mistakes: {
    'async-beside-yield': {
      message:
        'Your functions can no longer be awaited. `async` together with a star makes an async generator: a source of values, as in chapter 7. A native coroutine has no star and no `yield`; where it waited with `yield` it says `await`.',
      when: (run) => got(run).includes('nothing that can be awaited'),
    },
    'without-await': {
      message: (run) =>
        `Your first label reads “${got(run)[0] ?? ''}”. A call of an async function gives a coroutine and runs nothing, so the scales were never read. Where \`yield\` stood, \`await\` has to stand.`,
      when: (run) => run.warnings.some(({ kind }) => kind === 'never-awaited'),
    },
    'returns-past-the-catch': {
      message:
        'The scales failed and your `catch` did not hear of it. The error comes out where the coroutine is *awaited*, not where it is made. Put the `await` inside the `try`.',
      when: (run) =>
        got(run).some((text) => text.includes('raises: ')) &&
        run.meets(reported('are native').equals([true, true])),
    },
    'mends-the-driver': {
      message:
        'The labels are right now, since your driver throws the error in at the `yield`. That is what `await` does by itself, and everything else that `drive` does. `weigh` and `label` are still ordinary functions; make them `async`, and delete the driver.',
      when: (run) =>
        run.meets(reported(labels).equals(wanted(run))) &&
        !run.meets(reported('are native').equals([true, true])),
    },
  },
  starterFails: 'Both are native coroutine functions',
});
