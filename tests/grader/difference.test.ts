import { describe, expect, test } from 'vitest';
import { difference, isSame, shown } from '#grader';

describe('deep equality', () => {
  test('sees through lists and objects, whatever the order of keys', () => {
    expect(isSame({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
  });

  test('holds zero equal to minus zero, and NaN to itself', () => {
    expect(isSame([0, Number.NaN], [-0, Number.NaN])).toBe(true);
  });

  test('tells a list from an object, and null from nothing', () => {
    expect(isSame([], {})).toBe(false);
    expect(isSame({ a: null }, {})).toBe(false);
    expect(isSame(null, undefined)).toBe(false);
  });
});

describe('the first difference in words', () => {
  test.each([
    [7, 9, 'it is 9 instead of 7'],
    [[4, 7], [4, 9], 'item 2 is 9 instead of 7'],
    [[4, 7], [4], 'it has one item instead of two items'],
    [[[1], [2]], [[1], [3]], 'item 1 of item 2 is 3 instead of 2'],
    [{ name: 'Sylt' }, {}, 'it has no “name”'],
    [{}, { name: 'Sylt' }, 'it has a “name” too many'],
    [{ name: 'Sylt' }, { name: 'Rømø' }, "“name” is 'Rømø' instead of 'Sylt'"],
    ['a', ['a'], "it is ['a'] instead of 'a'"],
    [[1], null, 'it is null instead of [1]'],
  ])('of %j and %j', (expected, actual, words) => {
    expect(difference(expected, actual)).toBe(words);
  });

  test('is none between equals', () => {
    expect(difference([1, { a: 2 }], [1, { a: 2 }])).toBeNull();
  });
});

describe('a value as code', () => {
  test('is shortened', () => {
    expect(shown(Array.from({ length: 40 }, () => 1000))).toHaveLength(60);
    expect(shown(Array.from({ length: 40 }, () => 1000))).toMatch(/…$/);
  });

  test('puts texts in single quotes', () => {
    expect(shown({ name: 'Robin\'s "hut"' })).toBe(`{ name: 'Robin\\'s "hut"' }`);
  });
});
