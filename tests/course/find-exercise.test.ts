import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findExercise } from '../../tools/course/find-exercise.ts';
import { FOLDER, goodFiles, plant, plantedCourse } from './planted-exercise.ts';

describe('an exercise is found', () => {
  test.each([
    ['by its id', 'await-is-sequential/two-ferries'],
    ['by its last name', 'two-ferries'],
    ['by its folder', FOLDER],
  ])('%s', (_, name) => {
    using course = plantedCourse();
    expect(findExercise(course.root, name)).toBe(FOLDER);
  });

  test('by the path to its folder', () => {
    using course = plantedCourse();
    expect(findExercise(course.root, `${join(course.root, FOLDER)}/`)).toBe(FOLDER);
  });

  test('beside another that is broken', () => {
    using course = plantedCourse();
    plant(course.root, 'exercises/03-coroutines-and-tasks/broken', { 'prompt.mdx': 'no' });
    expect(findExercise(course.root, 'await-is-sequential/two-ferries')).toBe(FOLDER);
  });
});

describe('an exercise is not found', () => {
  test('and the nearest is named', () => {
    using course = plantedCourse();
    expect(() => findExercise(course.root, 'two-ferrys')).toThrow(
      'There is no exercise “two-ferrys”. Did you mean “await-is-sequential/two-ferries”?',
    );
  });

  test('and all are named where none is near', () => {
    using course = plantedCourse();
    expect(() => findExercise(course.root, 'bread')).toThrow(
      'There is no exercise “bread”. There are: await-is-sequential/two-ferries.',
    );
  });

  test('where its name is not enough', () => {
    using course = plantedCourse();
    plant(course.root, 'exercises/04-cancelling/two-ferries', goodFiles);
    expect(() => findExercise(course.root, 'two-ferries')).toThrow(
      'Several exercises are called “two-ferries”',
    );
  });
});
