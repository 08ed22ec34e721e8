/**
 * Where the course teaches what the books treat: the items that `coverage.csv` wants, joined with
 * what the sections say of themselves in `covers`. Both sides are written by hand, so that
 * neither an item without its section nor a section without its item goes unnoticed.
 */
import { readYaml } from '../../course/yaml-source.ts';
import type { ChapterFiles, CourseFiles, SectionFile } from '../course-files.ts';
import { readWantedItems, type WantedItem, type WantedItems } from './wanted-items.ts';

export interface Coverage {
  readonly wanted: WantedItems;
  readonly claims: readonly Claim[];
  /** Each wanted item with every section that it belongs to, in the order of the course. */
  readonly covered: readonly { readonly item: WantedItem; readonly places: readonly Place[] }[];
}

/** A section says that it teaches an item. */
export interface Claim {
  readonly item: string;
  readonly section: SectionFile;
  readonly line: number;
}

/**
 * What a section is to an item: it teaches it; it does not say so; it is still to be written, or
 * to be widened; or there is no such section and none is planned.
 */
export type Place =
  | { readonly type: 'taught'; readonly number: string; readonly section: SectionFile }
  | { readonly type: 'unclaimed'; readonly number: string; readonly section: SectionFile }
  | { readonly type: 'later'; readonly number: string; readonly reason: string | null }
  | { readonly type: 'nowhere'; readonly number: string };

/** Joins the two. */
export function coverageOf(course: CourseFiles): Coverage {
  const wanted = readWantedItems(course.root);
  const claims = course.chapters.flatMap(({ sections }) => sections.flatMap(claimsOf));
  const covered = wanted.items.map((item) => {
    const claiming = claims.filter((one) => one.item === item.name);
    const numbers = [...item.sections, ...claiming.map(({ section }) => section.number)];
    const places = [...new Set(numbers)]
      .sort(inCourseOrder)
      .map((number) => placeOf(number, item, claiming, course));
    return { item, places };
  });
  return { wanted, claims, covered };
}

/** What stands under `covers`; what else may stand there is told with the front matter. */
function claimsOf(section: SectionFile): Claim[] {
  const { yaml, source } = section.prose;
  const read = readYaml(yaml ?? '', 2);
  if ('fault' in read) return [];
  const { covers } = read.value as { readonly covers?: unknown };
  if (!Array.isArray(covers)) return [];
  const lines = source.split('\n').slice(0, (yaml ?? '').split('\n').length);
  return covers
    .filter((item) => typeof item === 'string')
    .map((item) => {
      const line = lines.findIndex((text) => itemsIn(text).includes(item)) + 1;
      return { item, section, line: line || (read.lineOf('covers') ?? 1) };
    });
}

/** The items in a line of YAML: of `covers: [F L2.4, T 3.03]`, or of a list with dashes. */
function itemsIn(line: string): string[] {
  return line.split(/^\s*-\s|[[\],'"]/).map((part) => part.trim());
}

function placeOf(
  number: string,
  { postponed }: WantedItem,
  claiming: readonly Claim[],
  { chapters }: CourseFiles,
): Place {
  const claim = claiming.find(({ section }) => section.number === number);
  if (claim !== undefined) return { type: 'taught', number, section: claim.section };
  if (postponed?.section === number) return { type: 'later', number, reason: postponed.reason };
  const chapter = chapters.find((one) => number.startsWith(`${one.number}.`));
  const section = chapter?.sections.find((one) => one.number === number);
  if (section !== undefined) return { type: 'unclaimed', number, section };
  if (chapter === undefined || plansSections(chapter)) {
    return { type: 'later', number, reason: null };
  }
  return { type: 'nowhere', number };
}

function plansSections({ opener }: ChapterFiles): boolean {
  const read = readYaml(opener?.prose.yaml ?? '', 2);
  if ('fault' in read) return false;
  const { planned } = read.value as { readonly planned?: unknown };
  return Array.isArray(planned) && planned.length > 0;
}

function inCourseOrder(one: string, other: string): number {
  const [chapter = 0, section = 0] = one.split('.').map(Number);
  const [otherChapter = 0, otherSection = 0] = other.split('.').map(Number);
  return chapter - otherChapter || section - otherSection;
}
