import { expect, test } from 'vitest';
import { relativeLink } from '../../../components/course/link.ts';

test.each([
  ['', '', './'],
  ['', 'many-at-once/', 'many-at-once/'],
  ['many-at-once/', '', '../'],
  ['many-at-once/', 'many-at-once/gather/', '../many-at-once/gather/'],
  ['many-at-once/gather/', 'driving-the-loop/', '../../driving-the-loop/'],
])('links from "%s" to "%s" as %s', (from, to, link) => {
  expect(relativeLink(from, to)).toBe(link);
});
