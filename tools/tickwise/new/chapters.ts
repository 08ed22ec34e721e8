/** The chapters and sections there are, by their numbers. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** A folder or a file whose name begins with its number. */
export interface Numbered {
  readonly number: number;
  readonly slug: string;
  /** Its name, `03-coroutines-and-tasks` or `02-await-is-sequential.mdx`. */
  readonly name: string;
}

export function chaptersOf(root: string): readonly Numbered[] {
  return numberedIn(join(root, 'content'), /^(\d\d)-([a-z\d-]+)$/);
}

export function sectionsOf(root: string, chapter: Numbered): readonly Numbered[] {
  return numberedIn(join(root, 'content', chapter.name), /^(\d\d)-([a-z\d-]+)\.mdx$/);
}

/** The chapter with this number. @throws Refusal */
export function chapterNumbered(root: string, number: number): Numbered {
  const chapters = chaptersOf(root);
  const found = chapters.find((chapter) => chapter.number === number);
  if (found !== undefined) return found;
  const known = chapters.map((chapter) => `${chapter.number} (${chapter.slug})`).join(', ');
  throw new Refusal(
    `There is no chapter ${number}. There are ${known || 'none yet'}. Make it with: tickwise new chapter ${number} NAME`,
  );
}

/** `2` → `02`, as names of files begin. @throws Refusal for what is no number of two digits */
export function twoDigits(number: number, what: string): string {
  if (Number.isInteger(number) && number >= 1 && number <= 99)
    return String(number).padStart(2, '0');
  throw new Refusal(`The number of a ${what} is a whole number from 1 to 99.`);
}

function numberedIn(folder: string, form: RegExp): Numbered[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, digits, slug] = form.exec(name) ?? [];
      return digits === undefined || slug === undefined
        ? []
        : [{ number: Number(digits), slug, name }];
    });
}
