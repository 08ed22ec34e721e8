/**
 * Proves the chapters as `tickwise check` does: front matter, links, components and terms, every
 * program with its times in the prose and its twin under CPython. The exercises are proven by
 * `tests/exercises`.
 */
import { expect, test } from 'vitest';
import { readCourse } from '../../tools/content/course-files.ts';
import type { Proof } from '../../tools/content/proof.ts';
import { proveCourse } from '../../tools/content/prove-course.ts';
import { wholeCourse } from '../../tools/content/scope.ts';
import { described } from '../../tools/course/author-mistake.ts';
import { root } from '../../tools/install.mjs';

const course = readCourse(root);
const pages = [...wholeCourse(course)].filter((path) => path.startsWith('content/'));
const proofs: Proof[] = [];
for await (const proof of proveCourse(course, new Set(pages))) proofs.push(proof);

test('every page and program of the chapters is looked at', () => {
  const proven = proofs.map(({ group, subject }) => `${group}/${subject}`);
  expect([...proven].sort()).toEqual([...pages, 'the course/together'].sort());
});

test.each(proofs.map((proof) => [`${proof.group}/${proof.subject}`, proof] as const))(
  '%s is proven',
  (_, { mistakes }) => expect(described(mistakes)).toBe(''),
);
