import { expect, test } from 'vitest';
import { ProgressStore } from '../../../components/progress/progress-store.ts';
import { degree, overallDegree } from '../../../components/progress/section-progress.ts';

const withExercises = { section: 'c/with', exercises: ['e/one', 'e/two'] };
const without = { section: 'c/without', exercises: [] };

test('a section with exercises is done when all of them are solved', () => {
  const store = new ProgressStore(null);
  expect(degree(withExercises, store)).toBe('empty');
  store.markSeen('c/with');
  expect(degree(withExercises, store)).toBe('half');
  store.markSolved('e/one');
  expect(degree(withExercises, store)).toBe('half');
  store.markSolved('e/two');
  expect(degree(withExercises, store)).toBe('full');
});

test('a section without exercises is done when its end was reached', () => {
  const store = new ProgressStore(null);
  store.markOpened('c/without');
  expect(degree(without, store)).toBe('half');
  store.markSeen('c/without');
  expect(degree(without, store)).toBe('full');
});

test('a chapter is in progress from its first section to its last', () => {
  const store = new ProgressStore(null);
  const parts = [withExercises, without];
  expect(overallDegree(parts, store)).toBe('empty');
  store.markSeen('c/without');
  expect(overallDegree(parts, store)).toBe('half');
  store.markSolved('e/one');
  store.markSolved('e/two');
  expect(overallDegree(parts, store)).toBe('full');
});
