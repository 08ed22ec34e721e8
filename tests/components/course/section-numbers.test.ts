import { expect, test } from 'vitest';
import { inOrder, planNumbers } from '../../../components/course/section-numbers.ts';

test('planned sections go on counting after the last written one', () => {
  expect(planNumbers(7, ['7.1', '7.2'], ['Files', 'Review'])).toEqual([
    { number: '7.3', title: 'Files' },
    { number: '7.4', title: 'Review' },
  ]);
});

test('a gap between written sections is where the first planned one belongs', () => {
  expect(planNumbers(6, ['6.1', '6.2', '6.4'], ['Threads', 'Review'])).toEqual([
    { number: '6.3', title: 'Threads' },
    { number: '6.5', title: 'Review' },
  ]);
});

test('a chapter with nothing written yet is numbered from one', () => {
  expect(planNumbers(8, [], ['Sockets'])).toEqual([{ number: '8.1', title: 'Sockets' }]);
});

test('sections stand in the order of their numbers, 9 before 10', () => {
  const written = ['6.1', '6.9', '6.10'].map((number) => ({ number }));
  const planned = [{ number: '6.2', title: 'Threads' }];
  const all = inOrder(written, planned).map(({ type, section }) => `${section.number} ${type}`);
  expect(all).toEqual(['6.1 written', '6.2 planned', '6.9 written', '6.10 written']);
});
