/** Proves every exercise of the course by running its own files. */
import { describe, expect, test } from 'vitest';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import { described } from '../../tools/course/author-mistake.ts';
import { exerciseFolders, readExercises } from '../../tools/course/exercise-catalogue.ts';
import { loadExercise } from '../../tools/course/exercise-checks.ts';
import { typeMistakes } from '../../tools/course/exercise-types.ts';
import { gradeCode } from '../../tools/course/grade-code.ts';
import { proveExercise } from '../../tools/course/prove-exercise.ts';
import { root } from '../../tools/install.mjs';

test('the exercises are whole, have ids of their own and stand in sections that exist', () => {
  expect(readExercises(root).length).toBeGreaterThan(0);
});

describe('the files of an exercise prove it', () => {
  test.each(exerciseFolders(root))('%s', async (folder) => {
    const exercise = await loadExercise(root, folder);
    const mistakes = await proveExercise(exercise, (one, code) => gradeCode(one, code, runTrusted));
    expect(described([...typeMistakes(exercise), ...mistakes])).toBe('');
  });
});
