import { expect, test } from 'vitest';
import { packFiles, unpackFiles } from '../../components/workbench/code/packed-files.ts';

test('a program of one file is its text', () => {
  expect(packFiles({ 'a.ts': 'one' })).toBe('one');
  expect(unpackFiles('one', 'a.ts')).toEqual({ 'a.ts': 'one' });
});

test('several files come back as they were', () => {
  const files = { 'a.ts': 'one\n"quoted"', 'b.ts': '' };
  expect(unpackFiles(packFiles(files), 'a.ts')).toEqual(files);
});

test('what was kept before a program had several files is its entry', () => {
  expect(unpackFiles('{"files":{ broken', 'a.ts')).toEqual({ 'a.ts': '{"files":{ broken' });
  expect(unpackFiles('const files = {};', 'a.ts')).toEqual({ 'a.ts': 'const files = {};' });
});

test('what is no text in a pack is left out', () => {
  expect(unpackFiles('{"files":{"a.ts":1,"b.ts":"two"}}', 'a.ts')).toEqual({ 'b.ts': 'two' });
});
