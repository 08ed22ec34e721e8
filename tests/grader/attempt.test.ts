import { describe, expect, test } from 'vitest';
import { attemptSources, defineExercise, endsAt, gradeUncompiled, requirement } from '#grader';

const definition = defineExercise({
  checks: [requirement('It ends at once', endsAt(0))],
  mistakes: {},
  starterFails: 'It ends at once',
});
const exercise = { id: 'ferries/wait', file: 'ferries.ts', definition };

describe('the files of an attempt', () => {
  test('are the learner’s own where there is no harness', () => {
    expect(attemptSources({ file: 'ferries.ts', harness: null }, 'run(main());')).toEqual({
      files: { 'ferries.ts': 'run(main());' },
      entry: 'ferries.ts',
      modules: ['asyncio'],
    });
  });

  test('are driven by the harness, which may report', () => {
    const { files, entry, modules } = attemptSources({ file: 'a.ts', harness: 'report()' }, 'x');
    expect(files).toEqual({ 'a.ts': 'x', 'harness.ts': 'report()' });
    expect([entry, modules]).toEqual(['harness.ts', ['asyncio', 'harness']]);
  });
});

describe('an attempt that does not compile', () => {
  const refusal = { file: 'ferries.ts', line: 4, column: 9, message: 'Expected ")"', hint: null };

  test('fails with its line, and nothing else is judged', () => {
    const { verdict, record } = gradeUncompiled(exercise, refusal);
    expect(verdict).toMatchObject({
      exercise: 'ferries/wait',
      passed: false,
      summary: 'Line 4 does not compile: Expected ")".',
      mistake: null,
      remark: null,
      moment: { time: 0, task: null, line: 4 },
    });
    expect(verdict.checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['The program compiles', false],
      ['It ends at once', false],
    ]);
    expect(record).toMatchObject({ status: 'error', error: { type: 'SyntaxError' } });
  });

  test('shows how to mend it', () => {
    const { verdict } = gradeUncompiled(exercise, { ...refusal, hint: 'Close the call.' });
    expect(verdict.summary).toBe('Line 4 does not compile: Expected ")". Close the call.');
  });

  test('may have lost the name that the harness imports', () => {
    const message = 'No matching export in "ferries.ts" for import "sail"';
    const { verdict } = gradeUncompiled(exercise, { ...refusal, file: 'harness.ts', message });
    expect(verdict.summary).toBe(
      'Your program does not compile: No matching export in "ferries.ts" for import "sail". The exercise calls your code from its own file: keep the names you export.',
    );
    expect(verdict.moment?.line).toBeNull();
  });
});
