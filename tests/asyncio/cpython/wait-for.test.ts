import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  type Future,
  getRunningLoop,
  shield,
  sleep,
  TimeoutError,
  wait,
  waitFor,
} from '#asyncio/index.ts';
import { program, type Say } from '../program.ts';

describe('waitFor', () => {
  test('gives what a coroutine or a future comes to in time', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture<string>();
      getRunningLoop().callLater(0.1, () => future.setResult('ok'));
      say(await waitFor(future, 0.2));
      say(await waitFor(sleep(1, 'no limit'), null));
    });
    expect(lines).toEqual(['0.1 ok', '1.1 no limit']);
  });

  test('cancels a task that is late and waits for its end', () => {
    const { lines } = program(async (say) => {
      const task = createTask(cleaning(say, 0));
      await outcome(waitFor(task, 0.1), say);
      say(`${task.done()} ${task.cancelled()}`);
    });
    expect(lines).toEqual([
      '0.1 cleaned up',
      '0.1 TimeoutError because of CancelledError',
      '0.1 true true',
    ]);
  });

  test.each([0.1, 0])('with %d s waits for a clean-up that waits itself', (limit) => {
    const { lines } = program(async (say) => {
      const task = createTask(cleaning(say, 2));
      await sleep(0);
      await outcome(waitFor(task, limit), say);
      say(task.done());
    });
    const end = limit + 2;
    expect(lines).toEqual([
      `${end} cleaned up`,
      `${end} TimeoutError because of CancelledError`,
      `${end} true`,
    ]);
  });

  test('outlasts a coroutine that will not be cancelled', () => {
    const { lines } = program(async (say) => {
      // It raises nothing, so there is nothing to turn into a TimeoutError.
      say(await waitFor(stubborn(0.2), 0.1));
      const waiting = createTask(waitFor(stubborn(0.2), 0.4));
      await sleep(0);
      waiting.cancel();
      await wait([waiting]);
      say(waiting.result());
    });
    expect(lines).toEqual(['0.2 exited', '0.4 exited']);
  });

  test('gives the value of a coroutine that swallows the cancellation', () => {
    const { lines } = program(async (say) => {
      const swallows = async () => {
        try {
          await sleep(10);
        } catch {
          return 42;
        }
        return 0;
      };
      say(await waitFor(swallows(), 0.1));
    });
    expect(lines).toEqual(['0.1 42']);
  });

  test('raises the error that a clean-up raises', () => {
    const { lines } = program(async (say) => {
      const task = createTask(
        (async () => {
          try {
            await sleep(0.2);
          } catch {
            throw new RangeError('foo');
          }
        })(),
      );
      await outcome(waitFor(task, 0.1), say);
    });
    expect(lines).toEqual(['0.1 RangeError because of undefined']);
  });

  test('gives the value of a task that swallows the limit and then a cancellation', () => {
    const { lines } = program(async (say) => {
      const inner = createTask(
        (async () => {
          for (let round = 0; round < 2; round += 1) {
            try {
              await sleep(0.3);
            } catch (error) {
              say(`inner ${error}`);
            }
          }
          await sleep(0.3);
          return 42;
        })(),
      );
      const waiting = createTask(waitFor(inner, 0.1));
      await sleep(0.2);
      waiting.cancel();
      say(`${await waiting} ${waiting.cancelling()} ${await inner}`);
    });
    expect(lines).toEqual(['0.1 inner CancelledError', '0.2 inner CancelledError', '0.5 42 1 42']);
  });

  test.each([null, 60])('with %s s passes a cancellation on to the task', (limit) => {
    const { lines } = program(async (say) => {
      const task = createTask(forever(getRunningLoop().createFuture()));
      const waiting = createTask(waitFor(task, limit));
      getRunningLoop().callSoon(() => waiting.cancel());
      await outcome(waiting, say);
      say(task.cancelled());
    });
    expect(lines).toEqual(['0 CancelledError because of undefined', '0 true']);
  });

  test('cancelled as its task ends is cancelled all the same', () => {
    const { lines } = program(async (say) => {
      const inner = createTask(sleepless('done'));
      const outer = createTask(
        (async () => {
          await waitFor(inner, 100);
          await sleep(1);
          say('never');
        })(),
      );
      await sleep(0);
      outer.cancel();
      await outcome(outer, say);
      say(`${inner.done()} ${await inner}`);
    });
    expect(lines).toEqual(['0 CancelledError because of undefined', '0 true done']);
  });
});

describe('waitFor without any time', () => {
  test('gives the result of what is done', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture<string>();
      future.setResult('done');
      say(await waitFor(future, 0));
      say(await waitFor(future, -1));
    });
    expect(lines).toEqual(['0 done', '0 done']);
  });

  test('never starts a coroutine', () => {
    const { lines } = program(async (say) => {
      const body = async () => say('started');
      await outcome(waitFor(body(), 0), say);
    });
    expect(lines).toEqual(['0 TimeoutError because of CancelledError']);
  });

  test.each([0, -1])('with %d s cancels a task that runs', (limit) => {
    const { lines } = program(async (say) => {
      const task = createTask(cleaning(say, 0));
      await sleep(0);
      await outcome(waitFor(task, limit), say);
      say(`${task.done()} ${task.cancelled()}`);
    });
    expect(lines).toEqual([
      '0 cleaned up',
      '0 TimeoutError because of CancelledError',
      '0 true true',
    ]);
  });
});

describe('waitFor of a shielded task', () => {
  test.each([0, 0.01])('with %d s cancels the shield only', (limit) => {
    const { lines } = program(async (say) => {
      const task = createTask(sleep(1, 'done'));
      const shielded = shield(task);
      await outcome(waitFor(shielded, limit), say);
      say(`${task.done()} ${shielded.cancelled()}`);
      say(await task);
    });
    expect(lines).toEqual([
      `${limit} TimeoutError because of CancelledError`,
      `${limit} false true`,
      '1 done',
    ]);
  });

  test('without a limit waits for its end', () => {
    const { lines } = program(async (say) => {
      const task = createTask(sleep(1, 'done'));
      say(await waitFor(shield(task), null));
      say(task.done());
    });
    expect(lines).toEqual(['1 done', '1 true']);
  });
});

async function cleaning(say: Say, duration: number): Promise<void> {
  try {
    await sleep(10);
  } finally {
    if (duration > 0) await sleep(duration);
    say('cleaned up');
  }
}

/** Takes `duration` seconds, however often it is cancelled. */
async function stubborn(duration: number): Promise<string> {
  const end = getRunningLoop().time() + duration;
  for (let left = duration; left > 0; left = end - getRunningLoop().time()) {
    try {
      await sleep(left);
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
    }
  }
  return 'exited';
}

async function sleepless<T>(value: T): Promise<T> {
  return value;
}

async function forever(future: Future<unknown>): Promise<void> {
  await future;
}

async function outcome(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    const { name, cause } = error as Error;
    say(`${name} because of ${cause instanceof Error ? cause.name : cause}`);
    if (error instanceof TimeoutError && !(cause instanceof CancelledError)) say('no cause');
  }
}
