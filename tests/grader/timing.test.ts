import { describe, expect, test } from 'vitest';
import { endsAt, endsBy, lineAt, noStepLongerThan, type Run } from '#grader';
import { oneByOne, ScriptedRun, together } from './scripted-run.ts';

describe('endsAt', () => {
  test('is exact to the nanosecond', () => {
    const sum = new ScriptedRun().at(0.1 + 0.2).run();
    expect(endsAt(0.3)(sum)).toBeNull();
    expect(endsAt(0.300000001)(sum)?.message).toBe(
      'It should end at 0.300000001 s. Yours: 0.300 s.',
    );
  });

  test('explains a slow run by the line that waits in turn', () => {
    expect(endsAt(3)(oneByOne().run())).toEqual({
      message:
        'It should end at 3.000 s. Yours: 9.000 s; line 7 waits three times, one after the other.',
      moment: { time: 9, task: null, line: null },
    });
  });

  test('does not blame a line for a run that ends too soon', () => {
    expect(endsAt(12)(oneByOne().run())?.message).toBe(
      'It should end at 12.000 s. Yours: 9.000 s.',
    );
  });

  test('takes its second from the scenario', () => {
    const run = together().run({ name: 'three', params: { slowest: 3 } });
    expect(endsAt((one: Run<{ slowest: number }>) => one.params.slowest)(run)).toBeNull();
  });
});

test('endsBy lets a run end sooner', () => {
  expect(endsBy(3)(together().run())).toBeNull();
  expect(endsBy(4)(together().run())).toBeNull();
  expect(endsBy(2)(together().run())?.message).toBe('It should end by 2.000 s. Yours: 3.000 s.');
});

test('lineAt finds the line and its time', () => {
  const run = new ScriptedRun().at(2).prints('South is back', '', 6).at(3).run();
  expect(lineAt('South is back', 2)(run)).toBeNull();
  expect(lineAt(/back/, 3)(run)).toEqual({
    message: 'A line like /back/ should be printed at 3.000 s. Yours: 2.000 s.',
    moment: { time: 2, task: null, line: 6 },
  });
  expect(lineAt('North is back', 3)(run)?.message).toBe(
    'Your program never printed “North is back”.',
  );
});

test('noStepLongerThan names the line that keeps the loop busy', () => {
  const run = new ScriptedRun().spawn('main').step('main').blocks('main', 2, 5).ends('main').run();
  expect(noStepLongerThan(2)(run)).toBeNull();
  expect(noStepLongerThan(0.5)(run)).toEqual({
    message:
      'No step may take longer than 0.500 s. Yours kept everyone else waiting for 2.000 s on line 5.',
    moment: { time: 0, task: 1, line: 5 },
  });
});
