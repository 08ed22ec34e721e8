import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessonHtml, lessons } from '../../components/workbench/result/lesson.ts';
import { root } from '../../tools/install.mjs';

const sections = globSync('content/*/*.mdx', { cwd: root }).map((path) =>
  path
    .replace(/^content\/\d+-/, '')
    .replace(/\/\d+-/, '/')
    .replace(/\.mdx$/, ''),
);

test.each(Object.entries(lessons))('%s leads to a section that exists', (_kind, { section }) => {
  expect(sections).toContain(section);
});

test('a mistake that no section explains has no link', () => {
  expect(lessonHtml('RangeError')).toBe('');
});

test('a forgotten await leads to the section on calls, whatever the error is called', () => {
  const html = lessonHtml('TypeError', 'Was an `await` forgotten?');
  expect(html).toContain('href="/coroutines-and-tasks/a-call-makes-an-object/"');
});
