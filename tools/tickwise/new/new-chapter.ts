/** `tickwise new chapter NUMBER NAME`: the opener of a chapter. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plannedChapters } from '../../../components/course/planned-chapters.ts';
import { chaptersOf, twoDigits } from './chapters.ts';
import { checkSlug, Refusal, titleFrom } from './refusal.ts';
import { filled, inYaml } from './template.ts';
import { writeFiles } from './write-files.ts';

const plan = 'components/course/planned-chapters.ts';

export interface ChapterRequest {
  readonly number: number;
  readonly slug: string;
  readonly title: string | null;
}

/**
 * Writes the chapter and returns the paths that were written or changed. A planned chapter
 * keeps its title and promise, announces that more is to come, and leaves the plan. @throws Refusal
 */
export function newChapter(root: string, { number, slug, title }: ChapterRequest): string[] {
  const digits = twoDigits(number, 'chapter');
  checkSlug(slug);
  for (const chapter of chaptersOf(root)) {
    const same = chapter.number === number ? `the number ${number}` : `the name “${slug}”`;
    if (chapter.number !== number && chapter.slug !== slug) continue;
    throw new Refusal(`The chapter content/${chapter.name} has ${same}. Choose another.`);
  }
  const planned = plannedChapters.find((chapter) => chapter.number === number);
  const path = `content/${digits}-${slug}/index.mdx`;
  const words = {
    title: inYaml(title ?? planned?.title ?? titleFrom(slug)),
    // Something of the course may be promised for its later sections.
    planned: planned === undefined ? '' : 'planned:\n  - Sections to come\n',
    promise: inYaml(planned?.promise ?? 'Say here in one line what the reader will be able to do.'),
  };
  writeFiles(root, { [path]: filled('chapter/index.mdx', words) });
  return leavesPlan(root, number) ? [path, plan] : [path];
}

/** Takes the chapter out of the plan, which announces only what is still to be written. */
function leavesPlan(root: string, number: number): boolean {
  const file = join(root, plan);
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const rest = text.replace(
    new RegExp(`^  \\{\\n    number: ${number},\\n[^}]*\\n  \\},\\n`, 'm'),
    '',
  );
  if (rest === text) return false;
  writeFileSync(file, rest);
  return true;
}
