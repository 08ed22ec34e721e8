import { describe, expect, test } from 'vitest';
import {
  everyCoroutineAwaited,
  everyLockReleased,
  exceptionsRetrieved,
  noBlockingAbove,
  noTaskLeft,
  noUnhandledErrors,
} from '#grader';
import { ScriptedRun, together } from './scripted-run.ts';

test('a run that leaves nothing behind meets every check', () => {
  const run = together().run();
  const checks = [
    everyCoroutineAwaited(),
    everyLockReleased(),
    exceptionsRetrieved(),
    noBlockingAbove(0),
    noTaskLeft(),
    noUnhandledErrors(),
  ];
  expect(checks.map((check) => check(run))).toEqual([null, null, null, null, null, null]);
});

test('a coroutine that nobody awaits is told with its line', () => {
  const run = new ScriptedRun().warns('never-awaited', 'sail() was never awaited', 4).run();
  expect(everyCoroutineAwaited()(run)).toEqual({
    message: 'Every coroutine should be awaited; in your run: sail() was never awaited (line 4).',
    moment: { time: 0, task: null, line: 4 },
  });
});

test('an error that nobody saw is told with its line', () => {
  const run = new ScriptedRun().warns('never-retrieved', 'Storm was never retrieved.', 9).run();
  expect(exceptionsRetrieved()(run)?.message).toBe(
    'Every error should be seen by someone; in your run: Storm was never retrieved (line 9).',
  );
});

describe('noTaskLeft', () => {
  const leaving = () =>
    new ScriptedRun().spawn('main').step('main').spawn('radio', 'main', 'radio', 3);

  test('finds a task that the end of the program cut off', () => {
    const run = leaving().step('radio').sleeps('radio').at(2).ends('main');
    const cutOff = run.asksToStop('radio').step('radio').ends('radio', 'cancelled').run();
    expect(noTaskLeft()(cutOff)).toEqual({
      message:
        'No task should be left when the program ends; in your run “radio” is still under way at 2.000 s and is cut off.',
      moment: { time: 2, task: 2, line: 3 },
    });
  });

  test('finds a task that never ended', () => {
    expect(noTaskLeft()(leaving().ends('main').run())).not.toBeNull();
  });

  test('lets a task end in the last turn', () => {
    const run = leaving().step('radio').ends('main').ends('radio').run();
    expect(noTaskLeft()(run)).toBeNull();
  });
});

test('a lock that is kept is told with its holder', () => {
  const run = new ScriptedRun().spawn('main').step('main').lock('the pier').at(1).acquires('main');
  expect(everyLockReleased()(run.ends('main').run())?.message).toBe(
    'Every lock should be given back; in your run “main” takes the pier at 1.000 s and never releases it.',
  );
});

test('blocking is told with its line and how long it took', () => {
  const run = new ScriptedRun().spawn('main').step('main').at(1).blocks('main', 2, 5).ends('main');
  expect(noBlockingAbove(2)(run.run())).toBeNull();
  expect(noBlockingAbove(1)(run.run())).toEqual({
    message:
      'Nothing may block the loop for longer than 1.000 s; yours blocks it for 2.000 s on line 5.',
    moment: { time: 1, task: 1, line: 5 },
  });
});
