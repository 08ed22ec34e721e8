/** The course as the pages show it: written chapters with their sections, and planned ones. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { AuthorMistake } from './author-mistake.ts';
import { plannedChapters } from './planned-chapters.ts';
import { type PlannedSection, planNumbers } from './section-numbers.ts';

export interface Chapter {
  readonly number: number;
  /** `coroutines-and-tasks`, which is also its address. */
  readonly slug: string;
  /** Its folder in `content/`: `03-coroutines-and-tasks`. */
  readonly folder: string;
  readonly title: string;
  readonly promise: string;
  readonly minutes: number;
  readonly sections: readonly Section[];
  /** The sections still to be written. */
  readonly planned: readonly PlannedSection[];
  readonly entry: CollectionEntry<'chapters'>;
}

export interface Section {
  /** `3.2` */
  readonly number: string;
  /** `coroutines-and-tasks/await-is-sequential`: its key in the reader's progress. */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly minutes: number;
  /** Ids of its exercises. */
  readonly exercises: readonly string[];
  readonly entry: CollectionEntry<'sections'>;
}

/** A line of the table of contents. */
export type Listed =
  | { readonly type: 'written'; readonly number: number; readonly chapter: Chapter }
  | {
      readonly type: 'planned';
      readonly number: number;
      readonly title: string;
      readonly promise: string;
    };

/** The written chapters, in order. */
export async function writtenChapters(): Promise<readonly Chapter[]> {
  const [chapters, sections, exercises] = await Promise.all([
    getCollection('chapters'),
    getCollection('sections'),
    getCollection('exercises'),
  ]);
  return chapters
    .map((entry) => {
      const { number, slug } = numbered(entry.id);
      const own = sections
        .filter((section) => section.id.startsWith(`${entry.id}/`))
        .map((section) => sectionOf(section, number, slug, exercises))
        .sort((a, b) => a.entry.id.localeCompare(b.entry.id));
      const stale = entry.data.planned.find((title) => own.some((one) => one.title === title));
      if (stale !== undefined) {
        throw new AuthorMistake({
          file: `content/${entry.id}/index.mdx`,
          found: `“${stale}” among the planned sections, and it is written`,
          expected: 'only sections still to be written under planned',
          mend: 'delete it from planned',
        });
      }
      return {
        number,
        slug,
        folder: entry.id,
        title: entry.data.title,
        promise: entry.data.promise,
        minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
        sections: own,
        planned: planNumbers(
          number,
          own.map((section) => section.number),
          entry.data.planned,
        ),
        entry,
      };
    })
    .sort((a, b) => a.number - b.number);
}

/** Every chapter, written or planned, in order. */
export async function tableOfContents(): Promise<readonly Listed[]> {
  const written = (await writtenChapters()).map(
    (chapter): Listed => ({ type: 'written', number: chapter.number, chapter }),
  );
  const planned = plannedChapters.map((chapter): Listed => ({ type: 'planned', ...chapter }));
  return [...written, ...planned].sort((a, b) => a.number - b.number);
}

function sectionOf(
  entry: CollectionEntry<'sections'>,
  chapter: number,
  chapterSlug: string,
  exercises: readonly CollectionEntry<'exercises'>[],
): Section {
  const { number, slug } = numbered(entry.id.slice(entry.id.indexOf('/') + 1));
  const full = `${chapter}.${number}`;
  return {
    number: full,
    id: `${chapterSlug}/${slug}`,
    slug,
    title: entry.data.title,
    lead: entry.data.lead,
    minutes: entry.data.minutes,
    exercises: exercises.filter(({ data }) => data.section === full).map(({ data }) => data.id),
    entry,
  };
}

/** `03-coroutines-and-tasks` → 3 and `coroutines-and-tasks`. */
function numbered(name: string): { number: number; slug: string } {
  const dash = name.indexOf('-');
  return { number: Number(name.slice(0, dash)), slug: name.slice(dash + 1) };
}
