import { describe, expect, test } from 'vitest';
import { reported } from '#grader';
import { ScriptedRun } from './scripted-run.ts';

const run = new ScriptedRun().at(1).reports('readings', [4, 9]).at(2).reports('mean', 6.5).run();

describe('a report', () => {
  test('is compared deeply, and the difference is told', () => {
    expect(reported('readings').equals([4, 9])(run)).toBeNull();
    expect(reported('readings').equals([4, 7])(run)).toEqual({
      message: '“readings” should be [4, 7]; in yours, item 2 is 9 instead of 7.',
      moment: { time: 1, task: null, line: null },
    });
    expect(reported('mean').equals(7)(run)?.message).toBe(
      '“mean” should be 7; in yours, it is 6.5.',
    );
  });

  test('is missed where the harness never came so far', () => {
    expect(reported('sum').equals(1)(run)).toEqual({
      message: 'Your run ended before “sum” was there.',
      moment: { time: 2, task: null, line: null },
    });
  });

  test('may hold the same items in any order', () => {
    expect(reported('readings').sameItemsAs([9, 4])(run)).toBeNull();
    expect(reported('readings').sameItemsAs([9, 9, 4])(run)?.message).toBe(
      'In yours, “readings” lacks 9.',
    );
    expect(reported('readings').sameItemsAs([4, 5])(run)?.message).toBe(
      'In yours, “readings” lacks 5 and has 9 too many.',
    );
  });

  test('may be near a number, or whatever a function accepts', () => {
    expect(reported('mean').isNear(6.4, 0.2)(run)).toBeNull();
    expect(reported('mean').isNear(6, 0.2)(run)?.message).toBe(
      '“mean” should be 6, give or take 0.2; yours is 6.5.',
    );
    expect(reported('mean').is('below six', (value) => Number(value) < 6)(run)?.message).toBe(
      '“mean” should be below six; yours is 6.5.',
    );
  });

  test('comes at a time', () => {
    expect(reported('mean').at(2)(run)).toBeNull();
    expect(reported('mean').at(1)(run)?.message).toBe(
      '“mean” should be there at 1.000 s; yours came at 2.000 s.',
    );
  });

  test('may come several times', () => {
    const twice = new ScriptedRun().reports('tick', 1).at(1).reports('tick', 3).run();
    expect(reported('tick').times(2)(twice)).toBeNull();
    expect(reported('tick').times(3)(twice)?.message).toBe(
      '“tick” should come three times; in your run it came twice.',
    );
    expect(reported('tick').values([1, 3])(twice)).toBeNull();
    expect(reported('tick').values([1, 2])(twice)).toEqual({
      message: '“tick” should be, in turn, 1 and 2; yours: 1 and 3.',
      moment: { time: 1, task: null, line: null },
    });
    expect(reported('tick').values([])(twice)?.message).toBe(
      '“tick” should never come; yours: 1 and 3.',
    );
    expect(reported('tock').values([1])(twice)?.message).toBe(
      '“tock” should be, in turn, 1; in your run it never came.',
    );
  });
});
