import { describe, expect, test } from 'vitest';
import {
  type Expectation,
  neverPrints,
  prints,
  printsAt,
  printsInOrder,
  printsLine,
  printsNumber,
} from '#grader';
import { ScriptedRun } from './scripted-run.ts';

const run = new ScriptedRun()
  .prints('North leaves')
  .prints('South leaves')
  .at(2)
  .prints('South is back', '', 6)
  .at(3)
  .prints('mean: 4.21')
  .run();

const said = (expectation: Expectation) => expectation(run)?.message ?? null;

describe('prints', () => {
  const all = ['North leaves', 'South leaves', 'South is back', 'mean: 4.21'];

  test('accepts exactly the lines', () => {
    expect(said(prints(all))).toBeNull();
  });

  test('names the first wrong line, what stands there and when', () => {
    expect(said(prints(['North leaves', 'South is back']))).toBe(
      'Line 2 of the output should be “South is back”; yours is “South leaves”, at 0.000 s.',
    );
  });

  test('says where the output ends too early', () => {
    expect(said(prints([...all, 'done']))).toBe(
      'Line 5 of the output should be “done”; yours ends after four lines.',
    );
  });

  test('says how the output goes on', () => {
    expect(said(prints(all.slice(0, 2)))).toBe(
      'It should print two lines; yours goes on with “South is back”.',
    );
  });

  test('points at the line in the source', () => {
    expect(prints(all.slice(0, 2))(run)?.moment).toEqual({ time: 2, task: null, line: 6 });
  });

  test('takes its lines from the scenario', () => {
    const other = new ScriptedRun().prints('5').run({ name: 'five', params: { n: 5 } });
    expect(prints((one: typeof other) => [String(one.params.n)])(other)).toBeNull();
  });
});

test('printsAt wants each line at its time', () => {
  const lines = [
    [0, 'North leaves'],
    [0, 'South leaves'],
    [2, 'South is back'],
  ] as const;
  expect(said(printsAt([...lines, [3, 'mean: 4.21']]))).toBeNull();
  expect(said(printsAt([...lines, [4, 'mean: 4.21']]))).toBe(
    '“mean: 4.21” should be printed at 4.000 s. Yours: 3.000 s.',
  );
});

describe('printsInOrder', () => {
  test('lets other lines stand between', () => {
    expect(said(printsInOrder(['North leaves', /back$/]))).toBeNull();
  });

  test('tells a line that comes too early from one that never comes', () => {
    expect(said(printsInOrder(['South leaves', 'North leaves']))).toBe(
      '“North leaves” should come after “South leaves”; yours prints it before, at 0.000 s.',
    );
    expect(said(printsInOrder(['North leaves', 'West leaves']))).toBe(
      'Your program never printed “West leaves”.',
    );
  });
});

test('printsLine and neverPrints take a text or a pattern', () => {
  expect(said(printsLine('South is back'))).toBeNull();
  expect(said(printsLine(/West/))).toBe('Your program never printed a line like /West/.');
  expect(said(neverPrints(/West/))).toBeNull();
  expect(said(neverPrints(/back/))).toBe(
    'A line like /back/ should not be printed; yours prints “South is back” at 2.000 s.',
  );
});

test('a pattern with the g flag finds the same line every time', () => {
  const pattern = /back/g;
  expect([said(printsLine(pattern)), said(printsLine(pattern))]).toEqual([null, null]);
});

describe('printsNumber', () => {
  test('allows the tolerance and no more', () => {
    expect(said(printsNumber(/^mean: (.+)$/, 4.2, 0.05))).toBeNull();
    expect(said(printsNumber(/^mean: (.+)$/, 4.2, 0.001))).toBe(
      '“mean: 4.21” should say 4.2, give or take 0.001.',
    );
  });

  test('refuses what is no number', () => {
    expect(said(printsNumber(/^North (.+)$/, 0))).toBe('“North leaves” should say 0.');
  });
});
