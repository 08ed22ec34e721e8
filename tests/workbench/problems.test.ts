import { expect, test } from 'vitest';
import type { Frame, RunError } from '#trace/run-record.ts';
import {
  diagnosticsHtml,
  errorHtml,
  warningHtml,
} from '../../components/workbench/result/problems-html.ts';
import { problemsInFile } from '../../components/workbench/run/problems-in-file.ts';

const frame = (name: string, line: number, own = true): Frame => ({
  name,
  own,
  file: own ? 'ferry.ts' : 'tasks.ts',
  line,
  column: 3,
});

const error = (change: Partial<RunError> = {}): RunError => ({
  type: 'TimeoutError',
  message: 'too late',
  at: { file: 'ferry.ts', line: 6, column: 3 },
  stack: [],
  hint: null,
  ...change,
});

test('an error shows type, message and a way to its line', () => {
  const html = errorHtml(error());
  expect(html).toContain('<strong>TimeoutError</strong>');
  expect(html).toContain('too late');
  expect(html).toContain('data-file="ferry.ts" data-line="6" data-column="3">line 6</button>');
});

test('the logical stack links own frames and folds those of the library', () => {
  const stack = [
    frame('cross', 6),
    frame('waitFor', 40, false),
    frame('run', 9, false),
    frame('', 12),
  ];
  const html = errorHtml(error({ stack }));
  expect(html).toContain('<code>cross</code>');
  expect(html).toContain('>ferry.ts:12</button>');
  expect(html).toContain('<summary>2 frames of the library</summary>');
  expect(html).toContain('<code>top level</code>');
});

test('a stack of one frame would only repeat the line', () => {
  expect(errorHtml(error({ stack: [frame('cross', 6)] }))).not.toContain('class="stack"');
});

test('a hint shows code as code', () => {
  expect(errorHtml(error({ hint: 'Write `await sleep(1)`.' }))).toContain(
    '<p class="problem-hint">Write <code>await sleep(1)</code>.</p>',
  );
});

test('messages stay text', () => {
  expect(errorHtml(error({ message: '<b>`<i>`</b>' }))).toContain(
    '&lt;b&gt;<code>&lt;i&gt;</code>&lt;/b&gt;',
  );
});

test('a warning is no error', () => {
  const html = warningHtml({ kind: 'never-awaited', message: 'never awaited', at: null });
  expect(html).toContain('is-warning');
  expect(html).not.toContain('is-error');
});

test('what does not compile is told with its line', () => {
  const diagnostic = {
    severity: 'error',
    message: 'Unknown import',
    file: 'ferry.ts',
    line: 1,
    column: 8,
    length: 4,
    hint: null,
  } as const;
  expect(diagnosticsHtml([diagnostic])).toContain('This does not compile');
  expect(diagnosticsHtml([diagnostic])).toContain('data-line="1"');
});

test('an error of the library marks the line of the learner that led there', () => {
  const at = { file: 'tasks.ts', line: 40, column: 3 };
  const stack = [frame('waitFor', 40, false), frame('main', 9)];
  const marks = problemsInFile(
    'ferry.ts',
    ['ferry.ts'],
    { error: error({ at, stack }), warnings: [] },
    [],
  );
  expect(marks).toEqual([
    {
      severity: 'error',
      message: 'TimeoutError: too late',
      hint: null,
      line: 9,
      column: 3,
      length: 1,
    },
  ]);
});

test('of a program of several files the one is marked in which the error arose', () => {
  const at = { file: 'timed.ts', line: 9, column: 5 };
  const stack = [
    { name: 'timed', own: true, ...at },
    { name: 'serve', file: 'ferry.ts', line: 2, column: 1, own: true },
  ];
  const record = { error: error({ at, stack }), warnings: [] };
  const files = ['ferry.ts', 'timed.ts'];
  expect(problemsInFile('timed.ts', files, record, []).map(({ line }) => line)).toEqual([9]);
  expect(problemsInFile('ferry.ts', files, record, [])).toEqual([]);
  // As another cell sees it, which imports the one with the error.
  expect(problemsInFile('ferry.ts', ['ferry.ts'], record, []).map(({ line }) => line)).toEqual([2]);
});

test('a file shows no marks of another', () => {
  const elsewhere = { kind: 'never-awaited', message: 'x', at: { ...frame('f', 2), file: 'b.ts' } };
  expect(
    problemsInFile('ferry.ts', ['ferry.ts'], { error: null, warnings: [elsewhere] }, []),
  ).toEqual([]);
});
