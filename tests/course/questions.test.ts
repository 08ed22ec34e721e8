/** Exercises that ask about a program: what their authors are told. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import { AuthorError, described } from '../../tools/course/author-mistake.ts';
import { loadExercise } from '../../tools/course/exercise-checks.ts';
import { gradeCode } from '../../tools/course/grade-code.ts';
import { proveExercise } from '../../tools/course/prove-exercise.ts';
import { root } from '../../tools/install.mjs';
import { plant } from './planted-exercise.ts';

const FOLDER = 'exercises/03-coroutines-and-tasks/one-wait';

const files: Record<string, string> = {
  'prompt.mdx': `---
id: await-is-sequential/one-wait
title: One wait
kind: predict
section: '3.2'
file: wait.ts
hints:
  - Count.
---
Say when it ends.
`,
  'program.ts': `import { run, sleep } from 'asyncio';
async function main() {
  await sleep(3);
  console.log('done');
}
run(main());
`,
  'checks.ts': `import { defineQuestions } from '#grader';
export default defineQuestions({
  end: {
    type: 'choice',
    ask: 'When does it end?',
    options: { 'at 3 s': 'It waits.', 'at 0 s': 'It waits.', 'at 6 s': 'It waits once.' },
    right: (run) => \`at \${run.end} s\`,
  },
});
`,
};

/** What the author is told about the planted exercise with \`change\`; '' if it is proven. */
async function said(change: Record<string, string | null> = {}): Promise<string> {
  const cache = join(root, '.cache', 'tests');
  mkdirSync(cache, { recursive: true });
  const course = mkdtempSync(join(cache, 'questions-'));
  try {
    plant(course, FOLDER, { ...files, ...change });
    const exercise = await loadExercise(course, FOLDER);
    const proof = await proveExercise(exercise, (one, code) => gradeCode(one, code, runTrusted));
    return described(proof);
  } catch (error) {
    if (error instanceof AuthorError) return error.message;
    throw error;
  } finally {
    rmSync(course, { recursive: true });
  }
}

const checks = (from: string, to: string) => ({
  'checks.ts': files['checks.ts']?.replace(from, to) ?? '',
});

test('a right one is proven', async () => {
  expect(await said()).toBe('');
});

describe('its author is told', () => {
  test.each([
    ['that the right answer is no option', checks("'at 3 s'", "'at 4 s'"), 'which is no option'],
    ['that the program fails', { 'program.ts': 'throw new Error("no");\n' }, 'run to its end: no'],
    ['that the program does not compile', { 'program.ts': 'const = 1;\n' }, 'does not compile'],
    ['that the program is missing', { 'program.ts': null }, 'program.ts: this file is missing'],
    ['that code files do not belong there', { 'starter.ts': '' }, 'starter.ts: this file does not'],
    [
      'that a question is of no known type',
      checks("type: 'choice'", "type: 'riddle'"),
      'defineQuestions.end.type',
    ],
    [
      'that one wrong answer is too few',
      checks("'at 0 s': 'It waits.', ", ''),
      'fewer than two usual wrong answers',
    ],
  ])('%s', async (_what, change, words) => {
    expect(await said(change)).toContain(words);
  });
});
