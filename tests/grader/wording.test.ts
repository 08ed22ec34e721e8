import { describe, expect, test } from 'vitest';
import { counted, howOften, inSeconds, inWords, listed, quoted, sameTime, times } from '#grader';

test('seconds have three digits, and more only where they are needed', () => {
  expect([9, 0.1 + 0.2, 0.0005, 1e-9].map(inSeconds)).toEqual([
    '9.000 s',
    '0.300 s',
    '0.0005 s',
    '0.000000001 s',
  ]);
});

test('two times are the same if they round to one nanosecond', () => {
  expect(sameTime(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameTime(1, 1.000000001)).toBe(false);
});

describe('counts', () => {
  test('are words up to twelve', () => {
    expect([0, 1, 12, 13].map(inWords)).toEqual(['no', 'one', 'twelve', '13']);
    expect([counted(1, 'task'), counted(3, 'task'), counted(2, 'ferry', 'ferries')]).toEqual([
      'one task',
      'three tasks',
      'two ferries',
    ]);
  });

  test('of times have words of their own', () => {
    expect([0, 1, 2, 3].map(times)).toEqual(['never', 'once', 'twice', 'three times']);
    expect([howOften('runs', 0), howOften('runs', 2)]).toEqual(['never runs', 'runs twice']);
  });
});

test('lists end with “and”, and long ones are cut', () => {
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
});

test('quoted texts stay on one line and are shortened', () => {
  expect(quoted('two\nlines')).toBe('“two⏎lines”');
  expect(quoted('x'.repeat(100), 5)).toBe('“xxxx…”');
});
