/** What the course covers of the books: every item in its section, and a table that says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverageOf } from '../../tools/content/book-items/coverage.ts';
import { coverageMistakes } from '../../tools/content/book-items/coverage-mistakes.ts';
import { coverageTable, coverageTableFile } from '../../tools/content/book-items/coverage-table.ts';
import { readCourse } from '../../tools/content/course-files.ts';
import { described } from '../../tools/course/author-mistake.ts';
import { root } from '../../tools/install.mjs';

const course = readCourse(root);
const coverage = coverageOf(course);

test('each item is taught in the section that wants it, and no section claims another', () => {
  expect(described(coverageMistakes(coverage))).toBe('');
});

test('each section that teaches an item shows a program and asks for something', () => {
  const without = coverage.claims.filter(({ section }) => {
    const names = section.prose.components.map(({ name }) => name);
    return !names.includes('Cell') || !names.includes('Exercise');
  });
  expect(without.map(({ item, section }) => `${item} in ${section.path}`)).toEqual([]);
});

test('an item is only left for later with a reason, or while its chapter is being written', () => {
  const open = coverage.covered.filter(({ places }) =>
    places.every(({ type }) => type !== 'taught'),
  );
  const unexplained = open.filter(({ item, places }) => {
    const chapters = places.map(({ number }) => Number(number.split('.')[0]));
    const planned = course.chapters.some(
      ({ number, opener }) =>
        chapters.includes(number) && /^planned:/m.test(opener?.prose.yaml ?? ''),
    );
    return item.postponed === null && !planned;
  });
  expect(unexplained.map(({ item }) => item.name)).toEqual([]);
});

test('the table is up to date; `npm run -s tickwise -- coverage` writes it', () => {
  const written = readFileSync(join(root, coverageTableFile), 'utf8');
  expect(written).toBe(coverageTable(coverage, course));
});
