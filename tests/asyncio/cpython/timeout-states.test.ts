import { expect, test } from 'vitest';
import {
  asyncEnter,
  createTask,
  type Future,
  getRunningLoop,
  newEventLoop,
  sleep,
  type Timeout,
  timeout,
  timeoutAt,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

test('reschedule moves the deadline or lifts it while the block runs', () => {
  const { lines } = program(async (say) => {
    const ready: Future<Timeout> = getRunningLoop().createFuture();
    const task = createTask(
      (async () => {
        const limit = timeoutAt(10);
        await using _ = limit;
        ready.setResult(limit);
        await sleep(50);
      })(),
    );
    const limit = await ready;
    say(limit.when());
    limit.reschedule(30);
    say(limit.when());
    limit.reschedule(null);
    say(limit.when());
    await sleep(40);
    task.cancel();
    await ending(task, say);
    say(limit.expired());
  });
  expect(lines).toEqual(['0 10', '0 30', '0 null', '40 CancelledError', '40 false']);
});

test('a limit prints its state', () => {
  const { lines } = program(async (say) => {
    const [open, short, long] = [timeout(null), timeout(0.01), timeout(10)];
    say(long);
    {
      await using _open = open;
      await using _long = long;
      say(`${open} ${long}`);
      try {
        await using _short = short;
        await sleep(10);
      } catch {
        say(short);
      }
    }
    say(long);
  });
  expect(lines).toEqual([
    '0 <Timeout [created]>',
    '0 <Timeout [active] when=null> <Timeout [active] when=10>',
    '0.01 <Timeout [expired]>',
    '0.01 <Timeout [finished]>',
  ]);
});

test('a limit is entered once, and moved only while its block runs', () => {
  const { lines } = program(async (say) => {
    const limit = timeout(5);
    const move = () => {
      try {
        limit.reschedule(9);
      } catch (error) {
        say(error);
      }
    };
    const enter = async () => {
      await using _ = limit;
    };
    move();
    {
      await using _ = limit;
      await ending(enter(), say);
    }
    await ending(enter(), say);
    move();
  });
  expect(lines).toEqual([
    '0 RuntimeError: Timeout has not been entered',
    '0 RuntimeError: Timeout has already been entered',
    '0 RuntimeError: Timeout has already been entered',
    '0 RuntimeError: Cannot change state of finished Timeout',
  ]);
});

test('a limit that is over cannot be moved, neither in its block nor after it', () => {
  const { lines } = program(async (say) => {
    for (const swallow of [true, false]) {
      const limit = timeout(1);
      const move = () => {
        try {
          limit.reschedule(9);
        } catch (error) {
          say(error);
        }
      };
      try {
        await using _ = limit;
        if (swallow) {
          await ending(sleep(5), () => {});
          move();
        } else {
          await sleep(5);
        }
      } catch (error) {
        say(error);
      }
      move();
    }
  });
  expect(lines).toEqual([
    '1 RuntimeError: Cannot change state of expiring Timeout',
    '1 RuntimeError: Cannot change state of expired Timeout',
    '2 TimeoutError',
    '2 RuntimeError: Cannot change state of expired Timeout',
  ]);
});

test('a limit needs a task to cancel', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    loop.callSoon(() => {
      const limit = timeout(1);
      for (const use of [() => enterNow(limit), () => limit.reschedule(2)]) {
        try {
          use();
        } catch (error) {
          say(error);
        }
      }
      loop.stop();
    });
    loop.runForever();
  });
  expect(lines).toEqual([
    '0 RuntimeError: Timeout should be used inside a task',
    '0 RuntimeError: Timeout has not been entered',
  ]);
});

/** What `await using` calls before the block. */
function enterNow(resource: Timeout): void {
  resource[asyncEnter]();
}

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
