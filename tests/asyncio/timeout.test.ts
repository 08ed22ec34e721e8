import { expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  currentTask,
  getRunningLoop,
  sleep,
  type Timeout,
  timeout,
  timeoutAt,
} from '#asyncio/index.ts';
import { program } from './program.ts';

test('a block that takes too long raises TimeoutError where it is left', () => {
  const { lines } = program(async (say) => {
    const limit = timeout(1);
    try {
      await using _ = limit;
      await sleep(5);
    } catch (error) {
      say(error);
    }
    say(`${limit.expired()} ${currentTask()?.cancelling()} ${limit}`);
  });
  expect(lines).toEqual(['1 TimeoutError', '1 true 0 <Timeout [expired]>']);
});

test('a block in time leaves nothing behind', () => {
  const { lines, end } = program(async (say) => {
    const limit = timeout(5);
    {
      await using _ = limit;
      say(limit);
      await sleep(1);
    }
    say(`${limit.expired()} ${limit}`);
  });
  expect(lines).toEqual(['0 <Timeout [active] when=5>', '1 false <Timeout [finished]>']);
  expect(end).toBe(1);
});

test('no limit is no limit', () => {
  const { lines } = program(async (say) => {
    await using limit = timeout(null);
    say(limit.when());
    await sleep(100);
  });
  expect(lines).toEqual(['0 null']);
});

test('a deadline that has passed is due at the next wait', () => {
  const { lines } = program(async (say) => {
    try {
      await using _ = timeoutAt(-1);
      say('in');
      await sleep(0);
      await sleep(0);
      say('never');
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['0 in', '0 TimeoutError']);
});

test('the deadline can be moved while the block runs, and only then', () => {
  const { lines } = program(async (say) => {
    const limit: Timeout = timeout(1);
    const move = (when: number) => {
      try {
        limit.reschedule(when);
      } catch (error) {
        say(error);
      }
    };
    move(9);
    try {
      await using _ = limit;
      move(3);
      await sleep(5);
    } catch (error) {
      say(error);
    }
    move(9);
  });
  expect(lines).toEqual([
    '0 RuntimeError: Timeout has not been entered',
    '3 TimeoutError',
    '3 RuntimeError: Cannot change state of expired Timeout',
  ]);
});

test('a timeout is entered once', () => {
  const { lines } = program(async (say) => {
    const limit = timeout(1);
    {
      await using _ = limit;
    }
    try {
      await using _ = limit;
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['0 RuntimeError: Timeout has already been entered']);
});

test('a cancellation from outside stays one, even when the time is up as well', () => {
  const { lines } = program(async (say) => {
    const task = createTask(
      (async () => {
        await using _ = timeout(1);
        await sleep(5);
      })(),
    );
    getRunningLoop().callLater(1, () => task.cancel());
    try {
      await task;
    } catch (error) {
      say(`${error instanceof CancelledError} ${task.cancelling()}`);
    }
  });
  expect(lines).toEqual(['1 true 1']);
});

test('of two nested limits the one whose time is up raises', () => {
  const { lines } = program(async (say) => {
    const inner = timeout(5);
    const outer = timeout(1);
    try {
      await using _outer = outer;
      await using _inner = inner;
      await sleep(9);
    } catch (error) {
      say(`${error} inner ${inner.expired()} outer ${outer.expired()}`);
    }
  });
  expect(lines).toEqual(['1 TimeoutError inner false outer true']);
});

test('another error that leaves the block is not replaced', () => {
  const { lines } = program(async (say) => {
    try {
      await using _ = timeout(1);
      try {
        await sleep(5);
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: that is the case in question
        throw new Error('in the clean-up');
      }
    } catch (error) {
      say(error);
    }
    say(currentTask()?.cancelling());
  });
  expect(lines).toEqual(['1 Error: in the clean-up', '1 0']);
});

test('a swallowed cancellation gives no TimeoutError', () => {
  const { lines } = program(async (say) => {
    const limit = timeout(1);
    {
      await using _ = limit;
      try {
        await sleep(5);
      } catch (error) {
        say(error);
      }
    }
    say(limit.expired());
  });
  expect(lines).toEqual(['1 CancelledError', '1 true']);
});
