/** Every exercise of the course keeps its id from now on. */
import { expect, test } from 'vitest';
import { lostIdMistakes, unlistedIds } from '../../tools/content/published-ids.ts';
import { described } from '../../tools/course/author-mistake.ts';
import { readExercises } from '../../tools/course/exercise-catalogue.ts';
import { root } from '../../tools/install.mjs';

const ids = readExercises(root).map(({ id }) => id);

test('no id under which learners have progress is lost', () => {
  expect(described(lostIdMistakes(root, ids))).toBe('');
});

test('every id is noted before it is published', () => {
  expect(unlistedIds(root, ids), 'note them with: npm run -s tickwise -- ids').toEqual([]);
});
