import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentMistakes } from '../../../components/course/content-check.ts';

let root = '';

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A project with these files below `content/`, and what the check finds in it. */
function found(...files: readonly string[]): readonly string[] {
  root = mkdtempSync(join(tmpdir(), 'tickwise-content-'));
  for (const file of files) {
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  return contentMistakes(root).map(({ file, found }) => `${file}: ${found}`);
}

const opener = '03-coroutines-and-tasks/index.mdx';
const folder = 'content/03-coroutines-and-tasks';

test('finds nothing in a chapter as it should be', () => {
  expect(
    found(
      opener,
      '03-coroutines-and-tasks/01-a-call-makes-an-object.mdx',
      '03-coroutines-and-tasks/02-await-is-sequential.mdx',
      '03-coroutines-and-tasks/examples/two-ferries.ts',
      '03-coroutines-and-tasks/examples/two-ferries.py',
      '03-coroutines-and-tasks/.DS_Store',
    ),
  ).toEqual([]);
});

test('refuses a file beside the chapters, and a folder that is none', () => {
  expect(found(opener, 'notes.txt', 'drafts/index.mdx')).toEqual([
    'content/drafts: a folder with another name',
    'content/notes.txt: a file',
  ]);
});

test('refuses a chapter without its opener', () => {
  expect(found('03-coroutines-and-tasks/01-a.mdx')).toEqual([`${folder}/index.mdx: no such file`]);
});

test('refuses the names of pages that the course itself has', () => {
  expect(found('04-glossary/index.mdx', '04-glossary/01-cheat-sheet.mdx')).toEqual([
    'content/04-glossary: the name “glossary”',
    'content/04-glossary/01-cheat-sheet.mdx: the name “cheat-sheet”',
  ]);
});

test('takes the list and the table of what the course covers beside the chapters', () => {
  expect(found(opener, 'coverage.csv', 'COVERAGE.md')).toEqual([]);
});

test('refuses two sections with one number, and two with one name', () => {
  expect(found(opener, `${folder.slice(8)}/01-a.mdx`, `${folder.slice(8)}/01-b.mdx`)).toEqual([
    `${folder}/01-b.mdx: a number or a name that 01-a.mdx has as well`,
  ]);
  expect(found(opener, `${folder.slice(8)}/01-a.mdx`, `${folder.slice(8)}/02-a.mdx`)).toEqual([
    `${folder}/02-a.mdx: a number or a name that 01-a.mdx has as well`,
  ]);
});

test('refuses a file that has no place in a chapter', () => {
  expect(found(opener, `${folder.slice(8)}/await.mdx`, `${folder.slice(8)}/old/x.ts`)).toEqual([
    `${folder}/await.mdx: a file with another name`,
    `${folder}/old: another folder`,
  ]);
});

test('refuses an example that is no program, and a Python program alone', () => {
  expect(
    found(opener, `${folder.slice(8)}/examples/data.json`, `${folder.slice(8)}/examples/x.py`),
  ).toEqual([
    `${folder}/examples/data.json: a file with another name`,
    `${folder}/examples/x.py: a Python program alone`,
  ]);
});

test('refuses a chapter that is written and still announced as planned', () => {
  expect(found('18-testing-and-tools/index.mdx')).toEqual([
    'components/course/planned-chapters.ts: chapter 18, which is written in content/18-testing-and-tools',
  ]);
});
