import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  currentTask,
  type ExceptionGroup,
  getRunningLoop,
  newEventLoop,
  sleep,
  TaskGroup,
  type Timeout,
  TimeoutError,
  timeout,
  timeoutAt,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

/** A limit by delay and by deadline, told apart by nothing but how it is made. */
const limits: readonly [name: string, make: (delay: number | null) => Timeout][] = [
  ['timeout', timeout],
  ['timeoutAt', (delay) => timeoutAt(delay === null ? null : getRunningLoop().time() + delay)],
];

describe.each(limits)('%s', (_name, make) => {
  test('cancels what the block waits for and raises TimeoutError out of it', () => {
    const { lines } = program(async (say) => {
      const limit = make(0.01);
      try {
        await using _ = limit;
        try {
          await sleep(10);
        } catch (error) {
          say(error);
          throw error;
        }
      } catch (error) {
        say(error);
      }
      say(`${limit.expired()} ${limit.when()}`);
    });
    expect(lines).toEqual(['0.01 CancelledError', '0.01 TimeoutError', '0.01 true 0.01']);
  });

  test('of null is no limit', () => {
    const { lines } = program(async (say) => {
      const limit = make(null);
      {
        await using _ = limit;
        await sleep(9);
      }
      say(`${limit.expired()} ${limit.when()}`);
    });
    expect(lines).toEqual(['9 false null']);
  });

  test('leaves a block alone that ends in time', () => {
    const { lines } = program(async (say) => {
      const limit = make(10);
      {
        await using _ = limit;
        await sleep(1);
      }
      await sleep(20);
      say(`${limit.expired()} ${limit.when()}`);
    });
    expect(lines).toEqual(['21 false 10']);
  });
});

test.each([
  [0, 10],
  [0, 0],
  [-11, 0],
])('a limit of %d ends the first wait, even sleep(%d)', (delay, pause) => {
  const { lines } = program(async (say) => {
    const limit = timeout(delay);
    try {
      await using _ = limit;
      await sleep(pause);
    } catch (error) {
      say(`${error} ${limit.expired()} ${limit.when()}`);
    }
  });
  expect(lines).toEqual([`0 TimeoutError true ${delay}`]);
});

test('of two limits with one deadline only the outer one raises TimeoutError', () => {
  const { lines } = program(async (say) => {
    const [outer, inner] = [timeoutAt(0.01), timeoutAt(0.01)];
    try {
      await using _outer = outer;
      try {
        await using _inner = inner;
        await sleep(10);
      } catch (error) {
        say(error);
        throw error;
      }
    } catch (error) {
      say(error);
    }
    say(`${outer.expired()} ${inner.expired()}`);
  });
  expect(lines).toEqual(['0.01 CancelledError', '0.01 TimeoutError', '0.01 true true']);
});

test('an error of the block passes through a limit that is not over', () => {
  const { lines } = program(async (say) => {
    const limit = timeout(0.01);
    try {
      await using _ = limit;
      throw new TypeError('own');
    } catch (error) {
      say(`${error} ${limit.expired()}`);
    }
  });
  expect(lines).toEqual(['0 TypeError: own false']);
});

test('an error raised while the cancellation goes out takes its place', () => {
  const { lines } = program(async (say) => {
    try {
      await using _ = timeout(0.01);
      try {
        try {
          await sleep(1);
        } finally {
          say('cleaning');
        }
      } catch (cause) {
        throw new RangeError('in the clean-up', { cause });
      }
    } catch (error) {
      say(`${error} because of ${(error as Error).cause}`);
    }
    say(currentTask()?.cancelling());
  });
  expect(lines).toEqual([
    '0.01 cleaning',
    '0.01 RangeError: in the clean-up because of CancelledError',
    '0.01 0',
  ]);
});

test('a TimeoutError has the cancellation as its cause', () => {
  const { lines } = program(async (say) => {
    try {
      await using _ = timeout(0);
      await sleep(1);
    } catch (error) {
      say(`${error} ${(error as Error).cause instanceof CancelledError}`);
    }
  });
  expect(lines).toEqual(['0 TimeoutError true']);
});

test('a cancellation from elsewhere is no timeout', () => {
  const { lines } = program(async (say) => {
    const limit = timeout(10);
    const task = createTask(
      (async () => {
        await using _ = limit;
        currentTask()?.cancel();
        await sleep(10);
      })(),
    );
    await ending(task, say);
    say(limit.expired());
  });
  expect(lines).toEqual(['0 CancelledError', '0 false']);
});

test('a task whose limit was over is not cancelled', () => {
  const { lines } = program(async (say) => {
    const task = createTask(
      (async () => {
        try {
          await using _ = timeout(0.001);
          await sleep(10);
        } catch (error) {
          say(error);
        }
      })(),
    );
    await task;
    say(`${task.cancelled()} ${task.done()} ${task.cancelling()}`);
  });
  expect(lines).toEqual(['0.001 TimeoutError', '0.001 false true 0']);
});

/** How long the inner block keeps the loop busy, the outer limit and the inner one. */
const busy: readonly [who: string, times: [number, number, number], log: string[]][] = [
  ['the outer one', [0.01, 0.002, 0.1], ['0.01 inner CancelledError', '0.01 outer TimeoutError']],
  ['the inner one', [0.05, 0.1, 0.01], ['0.05 inner TimeoutError', '0.1 outer TimeoutError']],
  ['both', [0.1, 0.1, 0.01], ['0.1 inner CancelledError', '0.1 outer TimeoutError']],
];

test.each(busy)(
  'a loop kept busy past %s of two nested limits',
  (_who, [length, far, near], log) => {
    const { lines } = scene((say, runtime) => {
      const main = async () => {
        try {
          await using _outer = timeout(far);
          try {
            await using _inner = timeout(near);
            runtime.block(length * 1e9, 0);
            await sleep(1);
          } catch (error) {
            say(`inner ${error}`);
            if (!(error instanceof TimeoutError)) throw error;
          }
          await sleep(10);
        } catch (error) {
          say(`outer ${error}`);
        }
      };
      newEventLoop().runUntilComplete(main());
    });
    expect(lines).toEqual(log);
  },
);

test('a limit inside the clean-up of another ends on its own', () => {
  const { lines } = program(async (say) => {
    try {
      await using _outer = timeout(1);
      try {
        await sleep(10);
      } finally {
        try {
          await using _inner = timeout(1);
          await sleep(10);
        } catch (error) {
          say(`inner ${error} because of ${(error as Error).cause}`);
        }
      }
    } catch (error) {
      say(`outer ${error} because of ${(error as Error).cause}`);
    }
  });
  expect(lines).toEqual([
    '2 inner TimeoutError because of CancelledError',
    '2 outer TimeoutError because of CancelledError',
  ]);
});

test('a limit works in a task that swallowed a cancellation before', () => {
  const { lines } = program(async (say) => {
    currentTask()?.cancel();
    await ending(sleep(1), say);
    try {
      await using _ = timeout(0);
      await sleep(1);
    } catch (error) {
      say(`${error} ${currentTask()?.cancelling()}`);
    }
  });
  expect(lines).toEqual(['0 CancelledError', '0 TimeoutError 1']);
});

test('a new cancellation inside a limit stays one, though one was swallowed before', () => {
  const { lines } = program(async (say) => {
    const task = createTask(
      (async () => {
        currentTask()?.cancel();
        await ending(sleep(1), say);
        await using _ = timeout(1);
        currentTask()?.cancel();
        await sleep(2);
      })(),
    );
    await ending(task, say);
  });
  expect(lines).toEqual(['0 CancelledError', '0 CancelledError']);
});

test('a limit around a group whose task fails in its clean-up gives the group of errors', () => {
  const { lines } = program(async (say) => {
    const task = async () => {
      try {
        await sleep(2);
      } catch (cause) {
        throw new RangeError('clean-up', { cause });
      }
    };
    try {
      await using _ = timeout(0.01);
      await using group = new TaskGroup();
      group.createTask(task());
      await sleep(1);
    } catch (error) {
      say(error);
      const [inside] = (error as ExceptionGroup).exceptions;
      say(`${inside} because of ${(inside as Error).cause}`);
    }
    say(currentTask()?.cancelling());
  });
  expect(lines).toEqual([
    '0.01 ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)',
    '0.01 RangeError: clean-up because of CancelledError',
    '0.01 0',
  ]);
});

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
