import { expect, test } from 'vitest';
import { arrow, bow } from '../../../components/authoring/pictures/arrow.ts';

test('an arrow is a line with two strokes at its end', () => {
  expect(arrow([0, 0], [20, 0])).toBe('M0 0L20 0M15.2 -2.6L20 0L15.2 2.6');
});

test('an arrow round a corner takes it in a curve', () => {
  expect(arrow([0, 0], [0, 30], [30, 30])).toMatch(/^M0 0L0 21Q0 30 9 30L30 30M/);
});

test('a bow arrives from where it is pulled', () => {
  expect(bow([40, 0], [20, -20], [0, 0])).toMatch(/^M40 0Q20 -20 0 0M/);
});
