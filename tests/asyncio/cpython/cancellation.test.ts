import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  currentTask,
  type Future,
  getRunningLoop,
  newEventLoop,
  sleep,
  wait,
} from '#asyncio/index.ts';
import { logicalStack } from '#kernel/logical-stack.ts';
import { program, type Say, scene } from '../program.ts';

describe('cancel', () => {
  test('cancels a task that sleeps, once', () => {
    const { lines } = program(async (say) => {
      const task = createTask(sleep(10, 12));
      await sleep(1);
      say(task.cancel());
      say(`done ${task.done()}`);
      await ending(task, say);
      say(`${task.done()} ${task.cancelled()} ${task.cancel()}`);
    });
    expect(lines).toEqual(['1 true', '1 done false', '1 CancelledError', '1 true true false']);
  });

  test('reaches a task between two turns of sleep(0)', () => {
    const { lines } = program(async (say) => {
      const task = createTask(
        (async () => {
          await sleep(0);
          say('first');
          await sleep(0);
          say('never');
        })(),
      );
      await sleep(0);
      await sleep(0);
      task.cancel();
      await ending(task, say);
      say(`${task.cancelled()} ${task.cancel()}`);
    });
    expect(lines).toEqual(['0 first', '0 CancelledError', '0 true false']);
  });

  test('of the awaited future cancels the task that awaits it', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture();
      const task = createTask(pass(future));
      await sleep(0);
      future.cancel();
      await ending(task, say);
      say(`${future.cancelled()} ${task.cancelled()} ${task.cancelling()}`);
    });
    expect(lines).toEqual(['0 CancelledError', '0 true true 0']);
  });

  test('of the task cancels the future it awaits, and both at once is no trouble', () => {
    const { lines } = program(async (say) => {
      for (const both of [false, true]) {
        const future = getRunningLoop().createFuture();
        const task = createTask(pass(future));
        await sleep(0);
        if (both) future.cancel();
        task.cancel();
        say(`${future.cancelled()} ${task.done()}`);
        await ending(task, say);
        say(task.cancelled());
      }
    });
    const each = ['0 true false', '0 CancelledError', '0 true'];
    expect(lines).toEqual([...each, ...each]);
  });

  test('goes through the coroutines to the innermost wait and back out', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture();
      const inner = async () => {
        try {
          await future;
        } catch (error) {
          say(`inner ${error}`);
          throw error;
        }
      };
      const outer = async () => {
        try {
          await inner();
        } catch (error) {
          say(`outer ${error}`);
        }
      };
      const task = createTask(outer());
      await sleep(0);
      task.cancel();
      await task;
      say(`${future.cancelled()} ${task.cancelled()}`);
    });
    expect(lines).toEqual(['0 inner CancelledError', '0 outer CancelledError', '0 true false']);
  });

  test('caught at one wait, lets the task return or wait for something else', () => {
    const { lines } = program(async (say) => {
      const loop = getRunningLoop();
      const [first, second, third] = [1, 2, 3].map(() => loop.createFuture<number>()) as [
        Future<number>,
        Future<number>,
        Future<number>,
      ];
      const work = async () => {
        await first;
        try {
          await second;
        } catch (error) {
          say(error);
        }
        return await third;
      };
      const task = createTask(work());
      await sleep(0);
      first.setResult(0);
      await sleep(0);
      task.cancel();
      say(second.cancelled());
      await sleep(0);
      third.setResult(42);
      say(await task);
      say(`${third.cancelled()} ${task.cancelled()}`);
      const returning = async () => {
        try {
          return await sleep(1, 'slept');
        } catch {
          return 'returned';
        }
      };
      const other = createTask(returning());
      await sleep(0);
      other.cancel();
      say(`${await other} ${other.cancelled()}`);
    });
    expect(lines).toEqual([
      '0 true',
      '0 CancelledError',
      '0 42',
      '0 false false',
      '0 returned false',
    ]);
  });

  test('by the task itself strikes at its next wait, or at its end', () => {
    const { lines } = program(async (say) => {
      const sleeps = createTask(
        (async () => {
          currentTask()?.cancel();
          await sleep(100);
        })(),
      );
      await ending(sleeps, say);
      const returns = createTask(
        (async () => {
          currentTask()?.cancel();
          return 12;
        })(),
      );
      await ending(returns, say);
      say(`${sleeps.cancelled()} ${returns.cancelled()} ${returns.cancel()}`);
    });
    expect(lines).toEqual(['0 CancelledError', '0 CancelledError', '0 true true false']);
  });

  test('by the task itself cancels the task it awaits next, and what that one awaits', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture();
      const nested = createTask(pass(future));
      const task = createTask(
        (async () => {
          await sleep(0);
          currentTask()?.cancel();
          await nested;
        })(),
      );
      await ending(task, say);
      say(`${task.cancelled()} ${nested.cancelled()} ${future.cancelled()}`);
    });
    expect(lines).toEqual(['0 CancelledError', '0 true true true']);
  });

  test('answered with another error fails the task with that error', () => {
    const { lines } = program(async (say) => {
      const cause = new TypeError('instead');
      const task = createTask(
        (async () => {
          try {
            await sleep(10);
          } catch {
            throw cause;
          }
        })(),
      );
      await sleep(0);
      task.cancel();
      say(task.done());
      await ending(task, say);
      say(`${task.cancelled()} ${task.exception() === cause}`);
    });
    expect(lines).toEqual(['0 false', '0 TypeError: instead', '0 false true']);
  });
});

describe('the message of a cancellation', () => {
  const messages: readonly [args: unknown[], message: string][] = [
    [[], ''],
    [['my message'], 'my message'],
  ];

  test.each(messages)('%j comes out of result() and exception()', (args, message) => {
    const { lines } = program(async (say) => {
      for (const ask of ['result', 'exception'] as const) {
        const task = createTask(sleep(10));
        await sleep(0);
        task.cancel(...(args as [string]));
        await wait([task]);
        try {
          task[ask]();
        } catch (error) {
          say(`${error instanceof CancelledError} ${(error as Error).message}`);
        }
      }
    });
    expect(lines).toEqual([`0 true ${message}`, `0 true ${message}`]);
  });

  test('comes out of a task that never began', () => {
    const { lines } = program(async (say) => {
      const task = createTask(sleep(10));
      task.cancel('my message');
      await wait([task]);
      await ending(task, say);
    });
    expect(lines).toEqual(['0 CancelledError: my message']);
  });

  test('stays with an error that names the cancellation as its cause', () => {
    const { lines } = program(async (say) => {
      const inner = createTask(sleep(10));
      const task = createTask(
        (async () => {
          try {
            await inner;
          } catch (cause) {
            throw new RangeError('cancelled', { cause });
          }
        })(),
      );
      await sleep(0);
      inner.cancel('msg');
      await ending(task, say);
      say((task.exception() as Error).cause);
    });
    expect(lines).toEqual(['0 RangeError: cancelled', '0 CancelledError: msg']);
  });
});

test('the error of a cancellation knows the coroutines that it interrupted', () => {
  const { lines } = program(async (say) => {
    const nested = async () => {
      await sleep(10);
    };
    for (const ask of ['result', 'exception', 'await'] as const) {
      const task = createTask(nested());
      await sleep(0);
      task.cancel();
      await wait([task]);
      try {
        if (ask === 'await') await task;
        else task[ask]();
      } catch (error) {
        const names = logicalStack(error).map(({ name }) => name);
        say(`${ask}: ${names.join(' < ')}`);
      }
    }
  });
  expect(lines).toEqual([
    '0 result: sleep < nested',
    '0 exception: sleep < nested',
    '0 await: sleep < nested',
  ]);
});

test('a cancellation is met when the loop runs again', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    const task = loop.createTask(sleep(10));
    loop.callSoon(() => task.cancel());
    try {
      loop.runUntilComplete(task);
    } catch (error) {
      say(`${error} ${task.cancelled()}`);
    }
  });
  expect(lines).toEqual(['0 CancelledError true']);
});

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}

async function pass<T>(awaitable: PromiseLike<T>): Promise<T> {
  return await awaitable;
}
