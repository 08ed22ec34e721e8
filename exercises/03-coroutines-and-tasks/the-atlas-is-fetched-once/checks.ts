import { defineExercise, listed, quoted, type Run, reported, requirement, sameTime } from '#grader';

interface Reader {
  readonly name: string;
  readonly title: string;
  readonly comes: number;
}

interface Day {
  readonly shelves: Readonly<Record<string, { readonly shelf: string; readonly seconds: number }>>;
  readonly readers: readonly Reader[];
}

const shelves = {
  'an atlas': { shelf: 'shelf 12', seconds: 2 },
  'a herbal': { shelf: 'shelf 3', seconds: 1.5 },
};

const told = ({ name }: Reader) => `what ${name} is told`;

function searches(run: Run): readonly string[] {
  return (run.reports('the searches').at(-1)?.value ?? []) as readonly string[];
}

const titles = (run: Run<Day>) => [...new Set(run.params.readers.map(({ title }) => title))];
const twice = (run: Run<Day>) =>
  titles(run).filter((title) => searches(run).filter((one) => one === title).length > 1);

/** When a reader should be told: at the end of the first search for the title, or at once. */
function toldAt({ params }: Run<Day>, { title, comes }: Reader): number {
  const first = Math.min(
    ...params.readers.filter((one) => one.title === title).map((one) => one.comes),
  );
  return Math.max(comes, first + (params.shelves[title]?.seconds ?? 0));
}

function wrongly(run: Run<Day>): Reader | undefined {
  return run.params.readers.find((reader) => {
    const report = run.reports(told(reader)).at(-1);
    return report?.value !== run.params.shelves[reader.title]?.shelf;
  });
}

function late(run: Run<Day>): Reader | undefined {
  return run.params.readers.find((reader) => {
    const report = run.reports(told(reader)).at(-1);
    return report === undefined || !sameTime(report.time, toldAt(run, reader));
  });
}

export default defineExercise<Day>({
  scenarios: [
    {
      name: 'a second reader who comes as the atlas is found',
      params: {
        shelves,
        readers: [
          { name: 'Ann', title: 'an atlas', comes: 0 },
          { name: 'Ben', title: 'an atlas', comes: 2 },
        ],
      },
    },
    {
      name: 'two titles and four readers',
      params: {
        shelves,
        readers: [
          { name: 'Cleo', title: 'a herbal', comes: 0 },
          { name: 'Dora', title: 'an atlas', comes: 0.5 },
          { name: 'Emil', title: 'an atlas', comes: 1.5 },
          { name: 'Finn', title: 'a herbal', comes: 3 },
        ],
      },
    },
  ],
  schedules: { explore: 1_000 },
  checks: [
    requirement(
      'Every title is looked for once',
      reported('the searches').sameItemsAs((run: Run<Day>) => titles(run)),
      (run) =>
        `The archive should be asked once for each title; in your run it is asked for ${listed(searches(run))}.`,
    ),
    requirement('Everyone is told the right shelf', (run) => {
      const reader = wrongly(run);
      if (reader === undefined) return null;
      const shelf = run.params.shelves[reader.title]?.shelf ?? '';
      return reported(told(reader)).equals<Day>(shelf)(run);
    }),
    requirement('Everyone is told as soon as it is found', (run) => {
      const reader = late(run);
      return reader === undefined ? null : reported(told(reader)).at<Day>(toldAt(run, reader))(run);
    }),
  ],
  mistakes: {
    'remembers-too-late': {
      message: (run) =>
        `${quoted(twice(run)[0] ?? '')} is looked for twice. The second reader asks before the first search has been written down, and finds an empty page. Between looking into the map and writing into it stands an \`await\`.`,
      when: (run) => twice(run).length > 0,
    },
    'waits-for-its-own': {
      message: (run) =>
        `${late(run)?.name ?? 'A reader'} is told too late: your desk lets one search end before it begins the next. A search for another title need not be waited for.`,
      when: (run) => wrongly(run) === undefined && late(run) !== undefined,
    },
    'tells-an-empty-shelf': {
      message: (run) =>
        `${wrongly(run)?.name ?? 'A reader'} is told nothing useful. That a search is under way is not its result: keep the task, and await it.`,
      when: (run) => wrongly(run) !== undefined,
    },
  },
  starterFails: 'Every title is looked for once',
});
