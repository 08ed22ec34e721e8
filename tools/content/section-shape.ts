/** The shape that every section has: a demonstration, an exercise, a length, a summary. */
import type { AuthorMistake } from '../course/author-mistake.ts';
import { placeOf } from './place.ts';
import type { ProsePage } from './prose-page.ts';

/** Words of prose that a reader takes in at one sitting, exercises not counted. */
export const sectionWords = { fewest: 500, most: 1200 } as const;

/** What keeps the page from being a section. */
export function shapeMistakes({ path, components, words }: ProsePage): AuthorMistake[] {
  const place = placeOf(path);
  const mistakes: AuthorMistake[] = [];
  const has = (name: string) => components.some((one) => one.name === name);
  if (!has('Cell')) {
    mistakes.push({
      ...place,
      found: 'it shows no program.',
      expected: 'at least one demonstration that the reader can run.',
      mend: 'write examples/<name>.ts with its twin, and show it with <Cell file="<name>.ts" />.',
    });
  }
  if (!has('Exercise')) {
    mistakes.push({
      ...place,
      found: 'it has no exercise.',
      expected: 'at least one exercise at the end.',
      mend: 'make one with `tickwise new exercise`, and show it with <Exercise id="…" />.',
    });
  }
  if (words < sectionWords.fewest || words > sectionWords.most) {
    const few = words < sectionWords.fewest;
    mistakes.push({
      ...place,
      found: `it has ${words} words.`,
      expected: `between ${sectionWords.fewest} and ${sectionWords.most}: one concept, one sitting.`,
      mend: few ? 'say what the reader needs to see it.' : 'split the section.',
    });
  }
  return [...mistakes, ...summaryMistakes({ path, components })];
}

function summaryMistakes({
  path,
  components,
}: Pick<ProsePage, 'path' | 'components'>): AuthorMistake[] {
  const place = placeOf(path);
  const summaries = components.filter(({ name }) => name === 'Summary');
  const [summary] = summaries;
  const expected = 'one <Summary> of two sentences, before the exercises.';
  if (summary === undefined || summaries.length > 1) {
    const found = `it has ${summaries.length === 0 ? 'no' : summaries.length} <Summary>.`;
    return [{ ...place, found, expected, mend: 'say what to keep, in two sentences.' }];
  }
  const sentences = summary.text.trim().match(/[.!?](?=\s|$)/g)?.length ?? 0;
  if (sentences === 2) return [];
  const found = `the <Summary> has ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}.`;
  return [{ ...place, line: summary.line, found, expected, mend: 'make it two.' }];
}
