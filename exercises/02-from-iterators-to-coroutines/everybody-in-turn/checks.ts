import { defineExercise, type Run, reported, requirement } from '#grader';

interface Helper {
  readonly name: string;
  readonly steps: number;
}

type Library = Run<{ readonly helpers: readonly Helper[] }>;

const turns = 'the turns';

/** What should happen, turn by turn. */
function wanted({ params: { helpers } }: Library): string[] {
  const rounds = Math.max(0, ...helpers.map(({ steps }) => steps + 1));
  return Array.from({ length: rounds }, (_, round) =>
    helpers
      .filter(({ steps }) => round <= steps)
      .map(({ name, steps }) =>
        round === steps ? `${name} is done` : `${name}: book ${round + 1}`,
      ),
  ).flat();
}

const inARow = ({ params: { helpers } }: Library) =>
  helpers.flatMap(({ name, steps }) => [
    ...Array.from({ length: steps }, (_, step) => `${name}: book ${step + 1}`),
    `${name} is done`,
  ]);

function story(run: Library): readonly unknown[] {
  const value = run.reports(turns).at(-1)?.value;
  return Array.isArray(value) ? value : [];
}

const matching = (run: Library, end: string) =>
  story(run).filter((line) => typeof line === 'string' && line.endsWith(end));

export default defineExercise({
  scenarios: [
    {
      name: 'three helpers',
      params: {
        helpers: [
          { name: 'Ada', steps: 2 },
          { name: 'Ben', steps: 1 },
          { name: 'Cleo', steps: 3 },
        ],
      },
    },
    {
      name: 'two who end at once, side by side',
      params: {
        helpers: [
          { name: 'Dan', steps: 0 },
          { name: 'Eve', steps: 0 },
          { name: 'Finn', steps: 2 },
          { name: 'Gus', steps: 2 },
        ],
      },
    },
    { name: 'nobody', params: { helpers: [] } },
  ],
  checks: [
    requirement('The jobs take turns until all have ended', reported(turns).equals(wanted)),
    requirement(
      'The list stays as it is',
      reported('the jobs in the list').equals(({ params }: Library) => params.helpers.length),
    ),
  ],
  mistakes: {
    'one-after-the-other': {
      message: (run) =>
        `${run.params.helpers[0]?.name ?? 'The first'} had every turn until the end of the job, and the others stood and waited. After *one* step a job goes to the end of the queue.`,
      when: (run) =>
        run.params.helpers.length > 1 && run.meets(reported(turns).equals(inARow(run))),
    },
    'ends-with-the-first': {
      message: (run) =>
        `${String(matching(run, ' is done')[0] ?? 'The first job is done')}, and so everybody stopped. The end of one job is no reason for the others to stop: only this one does not go back into the queue.`,
      when: (run) =>
        matching(run, ' is done').length === 1 &&
        run.params.helpers.length > 1 &&
        matching(run, 'asked again').length === 0,
    },
    'asks-the-ended': {
      message: (run) =>
        `${String(matching(run, 'asked again')[0] ?? 'An ended job was asked again')}, after its end. A generator answers that it is over as often as you like; in Python it would be a \`StopIteration\` each time. Do not put an ended job back.`,
      when: (run) => matching(run, 'asked again').length > 0,
    },
    'skips-a-neighbour': {
      message:
        'Everybody came to an end, but not in turn: whoever stands behind a job that has ended loses a turn. You take something out of the list while you count through it, and all behind it move up by one. Take each job out first, and put back those that go on.',
      when: (run) =>
        matching(run, ' is done').length === run.params.helpers.length &&
        !run.meets(reported(turns).equals(wanted(run))),
    },
    'empties-the-list': {
      message:
        'The turns are right, but the list that you were given is empty now. Whoever has handed it to you may still need it: work with a copy, `[...jobs]`.',
      when: (run) => run.meets(reported('the jobs in the list').equals(0)),
    },
  },
  starterFails: 'The jobs take turns until all have ended',
});
