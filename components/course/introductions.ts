/** Where the course explains its words: the first page with a `<Term>` of each. */
import type { Chapter } from './course.ts';

export interface Introduction {
  /** Path of the page, from the home page. */
  readonly path: string;
  /** `3.2`, or `3` for the opener of a chapter. */
  readonly number: string;
  readonly title: string;
}

/** The page that introduces each word, by the word's name in the glossary. */
export function introductions(chapters: readonly Chapter[]): ReadonlyMap<string, Introduction> {
  const first = new Map<string, Introduction>();
  for (const { number, slug, title, sections, entry } of chapters) {
    const opener = { path: `${slug}/`, number: String(number), title };
    for (const name of termsIn(entry.body)) if (!first.has(name)) first.set(name, opener);
    for (const { id, number, title, entry } of sections) {
      const section = { path: `${id}/`, number, title };
      for (const name of termsIn(entry.body)) if (!first.has(name)) first.set(name, section);
    }
  }
  return first;
}

function termsIn(source = ''): string[] {
  return [...source.matchAll(/<Term name="([^"]+)"/g)].map(([, name = '']) => name);
}
