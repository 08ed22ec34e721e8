import { expect, test } from 'vitest';
import type { OutputLine } from '#trace/run-record.ts';
import {
  outputLinesHtml,
  recordedLinesHtml,
} from '../../components/workbench/result/output-html.ts';
import { linesBelow, spokenResult } from '../../components/workbench/result/wording.ts';

const line = (text: string, time = 0, stream: OutputLine['stream'] = 'stdout'): OutputLine => ({
  time,
  stream,
  text,
  task: 1,
  at: null,
});

test('a line stands with its virtual time in the margin', () => {
  expect(outputLinesHtml([line('North is back', 3)])).toContain(
    '<span class="output-time">3.000</span><span class="output-text">North is back</span>',
  );
});

test('what a program prints stays text', () => {
  const html = outputLinesHtml([line('<img src=x onerror="alert(1)">')]);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
});

test('error output is told apart without colour', () => {
  expect(outputLinesHtml([line('careful', 0, 'stderr')])).toContain(
    '<span class="visually-hidden">error output: </span>',
  );
});

test('lines of a later batch keep their place in the run', () => {
  expect(outputLinesHtml([line('b'), line('c')], 1)).toMatch(/data-index="1".*data-index="2"/);
});

test('a value in a line can be looked into, and its words stay text', () => {
  const value = { text: '{ a: <b> }', entries: [{ key: 'a', value: { text: '<b>' } }] };
  const html = outputLinesHtml([{ ...line('took { a: <b> }'), parts: ['took ', value] }]);
  expect(html).toMatch(
    /took <button [^>]*data-part="1"[^>]*aria-label="Look into \{ a: &lt;b&gt; \}"/,
  );
  expect(html).not.toContain('<b>');
});

test('a recorded value over many lines is there in full for whoever cannot press', () => {
  const value = { text: '{ a: 1, b: 2 }', entries: [{ key: 'a', value: { text: '1' } }] };
  const long = { ...line('{\n  a: 1,\n  b: 2\n}'), parts: [value] };
  expect(recordedLinesHtml([long])).toContain('<span class="value-whole">{\n  a: 1,\n  b: 2\n}');
  expect(outputLinesHtml([long])).not.toContain('value-whole');
  expect(recordedLinesHtml([{ ...line('[ 1 ]'), parts: [value] }])).not.toContain('value-whole');
});

test('a screen reader hears the end and the first five lines', () => {
  const output = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((text, index) => line(text, index));
  expect(spokenResult({ status: 'finished', end: 6, output, error: null })).toBe(
    [
      'Program finished at 6.000 s.',
      '0.000: a',
      '1.000: b',
      '2.000: c',
      '3.000: d',
      '4.000: e',
      'And 2 more lines.',
    ].join('\n'),
  );
});

test('a screen reader hears the error and its line first', () => {
  const error = {
    type: 'RangeError',
    message: 'too deep',
    at: { file: 'ferry.ts', line: 3, column: 1 },
    stack: [],
    hint: null,
  };
  expect(spokenResult({ status: 'error', end: 1, output: [], error })).toBe(
    'Program ended by an error at 1.000 s.\nRangeError in line 3: too deep\nNo output.',
  );
});

test('the rest of a long output is counted', () => {
  expect(linesBelow(0)).toBe('');
  expect(linesBelow(1)).toBe('1 more line below');
  expect(linesBelow(2800)).toBe('2,800 more lines below');
});

test('an object over many lines folds behind its first, and its text stays whole', () => {
  const text = `{\n${'  a: 1,\n'.repeat(20)}}`;
  const html = outputLinesHtml([{ time: 0, stream: 'stdout', text, task: 0, at: null }]);
  expect(html).toContain('<details class="output-fold"><summary>{</summary>\n  a: 1,');
});

test('a table over many lines stands open', () => {
  const text = `┌──┐\n${'│ a│\n'.repeat(20)}└──┘`;
  const html = outputLinesHtml([{ time: 0, stream: 'stdout', text, task: 0, at: null }]);
  expect(html).not.toContain('<details');
});
