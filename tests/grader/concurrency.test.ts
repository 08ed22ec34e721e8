import { describe, expect, test } from 'vitest';
import {
  atLeastAtOnce,
  atMostAtOnce,
  endedBefore,
  runsTimes,
  startedBefore,
  waitsFor,
} from '#grader';
import { oneByOne, ScriptedRun, together } from './scripted-run.ts';

describe('atLeastAtOnce', () => {
  test('counts calls run as tasks', () => {
    expect(atLeastAtOnce(3, 'read')(together().run())).toBeNull();
  });

  test('does not count calls that follow each other at one instant', () => {
    expect(atLeastAtOnce(2, 'read')(oneByOne(0).run())).toEqual({
      message:
        'Two calls of read() should be under way at once; in your run there is never more than one.',
      moment: { time: 0, task: 1, line: 7 },
    });
  });

  test('says that the function is never called', () => {
    expect(atLeastAtOnce(2, 'write')(together().run())?.message).toBe(
      'Two calls of write() should be under way at once; yours never calls write().',
    );
  });
});

describe('atMostAtOnce', () => {
  test('accepts calls one by one', () => {
    expect(atMostAtOnce(1, 'read')(oneByOne().run())).toBeNull();
  });

  test('shows the moment at which there were most', () => {
    expect(atMostAtOnce(2, 'read')(together().run())).toEqual({
      message:
        'At most two calls of read() may be under way at once; in your run there are three at 0.000 s.',
      moment: { time: 0, task: 4, line: null },
    });
  });
});

test('runsTimes counts calls, and points at the first too many', () => {
  expect(runsTimes('read', 3)(oneByOne().run())).toBeNull();
  expect(runsTimes('read', 1)(oneByOne().run())).toEqual({
    message: 'read() should run once; in your run it runs three times.',
    moment: { time: 3, task: 1, line: 7 },
  });
  expect(runsTimes('write', 2)(oneByOne().run())?.message).toBe(
    'write() should run twice; in your run it never runs.',
  );
});

describe('order', () => {
  const run = together([1, 2, 3]).run();

  test('of starts', () => {
    expect(startedBefore('read-1', 'read-2')(run)).toBeNull();
    expect(startedBefore('read-2', 'read-1')(run)?.message).toBe(
      '“read-2” should start before “read-1”; in your run it starts after it, at 0.000 s.',
    );
    expect(startedBefore('read-9', 'read-1')(run)?.message).toBe('Your run never starts “read-9”.');
  });

  test('of an end and a start', () => {
    expect(endedBefore('read-1', 'read-2')(run)?.message).toBe(
      '“read-1” should be done before “read-2” starts; in your run “read-2” starts at 0.000 s, while “read-1” is still under way.',
    );
    const inTurn = new ScriptedRun().spawn('a').step('a').ends('a').spawn('b').step('b').ends('b');
    expect(endedBefore('a', 'b')(inTurn.run())).toBeNull();
  });
});

test('waitsFor follows awaits of tasks', () => {
  const run = together().run();
  expect(waitsFor('main', 'read-1')(run)).toBeNull();
  expect(waitsFor('read-1', 'read-2')(run)?.message).toBe(
    '“read-1” should wait for “read-2”; in your run it waits for sleep.',
  );
});

test('a task cancelled before its first step never ran its function', () => {
  const run = new ScriptedRun().spawn('main').step('main').spawn('ghost', 'main');
  run.asksToStop('ghost', 'main').sleeps('main').step('ghost').ends('ghost', 'cancelled');
  expect(run.ends('main').run().calls('ghost')).toEqual([]);
});
