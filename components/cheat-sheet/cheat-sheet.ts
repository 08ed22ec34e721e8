/** A chapter on one page, made of what its sections say already. */
import { existsSync, readFileSync } from 'node:fs';
import type { Chapter, Section } from '../course/course.ts';
import { type FirstLine, firstLines, type Program } from './first-lines.ts';
import { type SectionParts, sectionParts } from './section-parts.ts';

export interface SheetSection extends SectionParts {
  readonly section: Section;
  readonly lines: readonly FirstLine[];
}

/** The path of a chapter's sheet, from the home page. */
export function cheatSheetPath({ slug }: Pick<Chapter, 'slug'>): string {
  return `${slug}/cheat-sheet/`;
}

/** The sheet of one of `chapters`, which are all there are, in order. */
export async function cheatSheet(
  chapter: Chapter,
  chapters: readonly Chapter[],
): Promise<SheetSection[]> {
  const all = await Promise.all(
    chapters.flatMap(({ folder, sections }) =>
      sections.map(async (section) => {
        const parts = await sectionParts(section.entry.body ?? '');
        const programs = parts.programs.map((file) => readProgram(folder, file));
        return { section, parts, programs };
      }),
    ),
  );
  const lines = firstLines(all.map(({ parts, programs }) => ({ programs, named: parts.named })));
  return all
    .map(({ section, parts }, index) => ({ section, ...parts, lines: lines[index] ?? [] }))
    .filter(({ section }) => chapter.sections.includes(section));
}

function readProgram(folder: string, file: string): Program {
  const path = `content/${folder}/examples/${file}`;
  const twin = path.replace(/ts$/, 'py');
  const read = (name: string) => (existsSync(name) ? readFileSync(name, 'utf8') : '');
  return { typescript: read(path), python: read(twin) };
}
