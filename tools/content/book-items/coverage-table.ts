/**
 * `content/COVERAGE.md`: for each item of the books the sections that teach it, with what they
 * show and what they ask. Made from the sections' front matter and never written by hand.
 */
import { readYaml } from '../../course/yaml-source.ts';
import { programsOn } from '../cell-files.ts';
import type { CourseFiles, SectionFile } from '../course-files.ts';
import type { Coverage, Place } from './coverage.ts';
import { type WantedItem, wantedItemsFile } from './wanted-items.ts';

/** The file, from the course's root. */
export const coverageTableFile = 'content/COVERAGE.md';

const books: Readonly<Record<string, string>> = {
  F: 'Matthew Fowler, *Python Concurrency with asyncio*',
  T: 'Mohamed Mustapha Tahrioui, *asyncio Recipes*',
  W: 'Matthew Wilkes, *Advanced Python Development*, chapter 7',
  B: 'Nicolas Bohorquez, *Asynchronous Programming in Python*',
  N: 'Published chapter notes on the first two chapters of F',
};

/** The whole file. */
export function coverageTable({ covered }: Coverage, course: CourseFiles): string {
  const chapters = course.chapters.map(({ number }) => number);
  const taught = covered.filter(({ places }) => places.some(({ type }) => type === 'taught'));
  const later = covered.filter(({ places }) => !places.some(({ type }) => type === 'taught'));
  const byBook = Map.groupBy(covered, ({ item }) => item.book);
  const parts = [
    '# What the course covers',
    '<!-- Written by `npm run -s tickwise -- coverage`: change the sections or coverage.csv. -->',
    `The books on asynchronous Python treat ${covered.length} items that belong to chapters ${inWords(chapters)}. This table has for each the section that teaches it, with the programs that show it and the exercises that ask for it. ${taught.length} are taught, ${later.length} wait for sections still to be written. The codes are those of [${wantedItemsFile.replace('content/', '')}](coverage.csv): L is a listing, a number a recipe or a section, a name a program.`,
    ...[...byBook].flatMap(([book, some]) => [
      `## ${book}: ${books[book] ?? 'other sources'}`,
      table(
        ['Item', 'What it is', 'Section', 'Demonstrations', 'Exercises'],
        some.flatMap(({ item, places }) => rowsOf(item, places, course)),
      ),
    ]),
    '## Still to be taught',
    'These items belong to sections that cannot be shown without the simulated world of threads, processes and files, or that are not written yet.',
    table(
      ['Item', 'What it is', 'Section', 'Why not yet'],
      later.flatMap(({ item, places }) =>
        places
          .slice(0, 1)
          .map((first) => [item.name, item.what, first.number, whyNot(first, course)]),
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rowsOf({ name, what }: WantedItem, places: readonly Place[], course: CourseFiles) {
  return places.map((place, index) => {
    const head = index === 0 ? [name, what] : ['', ''];
    if (place.type !== 'taught') return [...head, place.number, whyNot(place, course), ''];
    const { section } = place;
    return [...head, linkTo(section), list(programsOn(section.prose)), list(exercisesOf(section))];
  });
}

function whyNot(place: Place, { chapters }: CourseFiles): string {
  if (place.type === 'unclaimed') return '**missing**: the section does not claim it';
  if (place.type === 'nowhere') return '**missing**: there is no such section';
  if (place.type === 'later' && place.reason !== null) return `*later: ${place.reason}*`;
  const written = chapters.some(({ number }) => place.number.startsWith(`${number}.`));
  return written ? '*in preparation*' : '*in a later chapter*';
}

function linkTo({ path, number, prose }: SectionFile): string {
  const read = readYaml(prose.yaml ?? '', 2);
  const { title } = ('fault' in read ? {} : read.value) as { readonly title?: unknown };
  return `[${number} ${String(title)}](${path.replace('content/', '')})`;
}

function exercisesOf({ prose }: SectionFile): string[] {
  const ids = prose.components.filter(({ name }) => name === 'Exercise');
  return ids.map(({ attributes }) => (attributes.id ?? '').replace(/^.*\//, ''));
}

function list(names: readonly string[]): string {
  return names.map((name) => name.replace(/\.ts$/, '')).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** `2 to 7`, `3, 4 and 7`. */
function inWords(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (last - first + 1 === numbers.length && numbers.length > 2) return `${first} to ${last}`;
  return [numbers.slice(0, -1).join(', '), last].filter(Boolean).join(' and ');
}
