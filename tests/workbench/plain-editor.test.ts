import { expect, test } from 'vitest';
import { indented, unindented } from '../../components/editor/plain/indentation.ts';
import { paintedLines } from '../../components/editor/plain/paint.ts';

/** The text with `|` where the cursor is. */
const at = (text: string): [string, number] => [text.replace('|', ''), text.indexOf('|')];

test('Enter keeps the indentation of the line', () => {
  expect(indented(...at('  await sleep(1);|'))).toBe('\n  ');
});

test('Enter after an opening bracket goes one step in', () => {
  expect(indented(...at('async function main() {|'))).toBe('\n  ');
  expect(indented(...at('  const all = [|'))).toBe('\n    ');
});

test('Enter looks at the text before the cursor alone', () => {
  expect(indented(...at('  a();| {'))).toBe('\n  ');
});

test('a closing brace on an empty line goes one step out', () => {
  expect(unindented(...at('function f() {\n    |'))).toBe(2);
  expect(unindented(...at('x |'))).toBe(0);
  expect(unindented(...at('|'))).toBe(0);
});

test('the coloured text marks lines with problems and the line of the cursor', () => {
  const problem = {
    severity: 'error',
    message: 'x',
    line: 2,
    column: 1,
    length: 1,
    hint: null,
  } as const;
  const lines = paintedLines('a\nb\nc', [problem], 3).match(/class="line[^"]*"/g);
  expect(lines).toEqual(['class="line"', 'class="line has-error"', 'class="line line-at-cursor"']);
});
