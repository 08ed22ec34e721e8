import { describe, expect, test } from 'vitest';
import { cancelled, cancelledAndCleanedUp, cancelledAt } from '#grader';
import { ScriptedRun } from './scripted-run.ts';

/** `main` asks `poller` to stop at 5 s; `poller` holds a lock and has a child. */
function stopped() {
  return new ScriptedRun()
    .spawn('main')
    .step('main')
    .lock('the pier')
    .spawn('poller', 'main')
    .sleeps('main')
    .step('poller')
    .acquires('poller')
    .spawn('child', 'poller')
    .sleeps('poller')
    .at(5)
    .step('main')
    .asksToStop('poller', 'main')
    .sleeps('main')
    .step('poller');
}

describe('a cancelled task', () => {
  test('ended as cancelled, at a time', () => {
    const run = stopped().ends('poller', 'cancelled').at(6).ends('main').run();
    expect(cancelled('poller')(run)).toBeNull();
    expect(cancelledAt('poller', 5)(run)).toBeNull();
    expect(cancelledAt('poller', 4)(run)?.message).toBe(
      '“poller” should be cancelled at 4.000 s. Yours: 5.000 s.',
    );
  });

  test('is told from one that nobody asked to stop', () => {
    const run = new ScriptedRun().spawn('poller').step('poller').at(9).ends('poller').run();
    expect(cancelled('poller')(run)).toEqual({
      message: '“poller” should be cancelled; in your run nobody asks it to stop.',
      moment: { time: 9, task: 1, line: null },
    });
  });

  test('is told from one that swallows its cancellation, with the line', () => {
    const run = stopped().swallows('poller', 12).ends('poller').ends('main').run();
    expect(cancelled('poller')(run)).toEqual({
      message:
        '“poller” should end as cancelled; in your run it catches its CancelledError on line 12 and goes on.',
      moment: { time: 5, task: 2, line: 12 },
    });
  });

  test('is told from one that fails on the way out', () => {
    const run = stopped().ends('poller', 'raised', 'TypeError').ends('main').run();
    expect(cancelled('poller')(run)?.message).toBe(
      '“poller” should end as cancelled; in your run it was asked to stop at 5.000 s and raised another error.',
    );
  });

  test('must exist', () => {
    expect(cancelled('ghost')(stopped().run())?.message).toBe('Your run has no task “ghost”.');
  });
});

describe('cleaning up', () => {
  test('means to give back locks and to end children', () => {
    const tidy = stopped()
      .ends('child', 'cancelled')
      .releases('poller')
      .ends('poller', 'cancelled');
    expect(cancelledAndCleanedUp('poller')(tidy.ends('main').run())).toBeNull();
  });

  test('is missed with what was left', () => {
    const run = stopped().ends('poller', 'cancelled').ends('main').run();
    expect(cancelledAndCleanedUp('poller')(run)?.message).toBe(
      '“poller” should clean up when it is cancelled; in your run it still holds the pier and leaves “child” running.',
    );
  });
});
