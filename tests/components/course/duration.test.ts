import { expect, test } from 'vitest';
import { duration } from '../../../components/course/duration.ts';

test.each([
  [25, '25 min'],
  [60, '1 h'],
  [145, '2 h 25 min'],
  [0, '0 min'],
])('says %i minutes as %s', (minutes, words) => {
  expect(duration(minutes)).toBe(words);
});
