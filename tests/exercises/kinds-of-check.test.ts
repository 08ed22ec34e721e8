/** Chapters 3 and 4, where asynchronous programs are learnt, are graded with all that there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as grader from '#grader';
import * as cancellation from '#grader/cancellation.ts';
import * as concurrency from '#grader/concurrency.ts';
import * as output from '#grader/output.ts';
import * as queues from '#grader/queues.ts';
import { reported } from '#grader/reports.ts';
import * as tidiness from '#grader/tidiness.ts';
import * as timing from '#grader/timing.ts';
import { exerciseFolders } from '../../tools/course/exercise-catalogue.ts';
import { root } from '../../tools/install.mjs';

/** Every check that authors may use, from the modules that make them. */
const checks = [
  ...[cancellation, concurrency, output, queues, tidiness, timing].flatMap((one) =>
    Object.keys(one),
  ),
  'raises',
  'reported',
].sort();

const folders = exerciseFolders(root).filter((folder) => /^exercises\/0[34]-/.test(folder));
const texts = new Map(
  folders.map((folder) => [folder, readFileSync(join(root, folder, 'checks.ts'), 'utf8')]),
);

/** The exercises whose checks speak of it; what is only imported does not count. */
const using = (pattern: RegExp) =>
  folders.filter((folder) => pattern.test(texts.get(folder) ?? ''));

describe('the exercises of chapters 3 and 4', () => {
  test('know every check by its exported name', () => {
    expect(checks.filter((name) => !(name in grader))).toEqual([]);
    expect(checks.length).toBeGreaterThanOrEqual(30);
  });

  test.each(checks)('use %s', (name) => {
    expect(using(new RegExp(`\\b${name}\\(`))).not.toEqual([]);
  });

  test.each(Object.keys(reported('x')))('use reported(…).%s', (name) => {
    expect(using(new RegExp(`\\breported\\([^()]*\\)\\.${name}\\b`))).not.toEqual([]);
  });

  test('that write, mend or improve a program are twelve and more', () => {
    expect(using(/\bdefineExercise\b/).length).toBeGreaterThanOrEqual(12);
  });

  test('also ask for predictions, labels and orders', () => {
    for (const type of ['choice', 'entry', 'labelling', 'ordering']) {
      expect(using(new RegExp(`\\btype: '${type}'`)), type).not.toEqual([]);
    }
  });

  test('have two races that are graded over schedules, and more', () => {
    expect(using(/^ {2}schedules: \{ explore: /m).length).toBeGreaterThanOrEqual(2);
  });
});
