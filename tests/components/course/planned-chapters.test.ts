import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plannedChapters } from '../../../components/course/planned-chapters.ts';

test('the course has eighteen chapters, each written or planned', () => {
  const written = readdirSync('content')
    .filter((name) => /^\d\d-/.test(name))
    .map((name) => Number(name.slice(0, 2)));
  const numbers = [...written, ...plannedChapters.map(({ number }) => number)];
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
});
