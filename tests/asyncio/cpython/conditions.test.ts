import { expect, test } from 'vitest';
import {
  CancelledError,
  Condition,
  createTask,
  getRunningLoop,
  Lock,
  sleep,
  type Task,
  TimeoutError,
  timeout,
  waitFor,
} from '#asyncio/index.ts';
import { program, type Say } from '../program.ts';

test('a notified task goes on when it has the lock, and holds it then', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    const wait = async (name: string) => {
      await condition.acquire();
      say(`${name} ${await condition.wait()}`);
    };
    const tasks = ['a', 'b', 'c'].map((name) => createTask(wait(name)));
    await sleep(0);
    say(condition.locked());
    await condition.acquire();
    condition.notify();
    await sleep(0);
    say('notified');
    condition.release();
    await sleep(0);
    say(`released ${condition.locked()}`);
    // The first one ended without releasing, so the lock is still held.
    condition.notify(2);
    await sleep(0);
    condition.release();
    await sleep(0);
    say(`released ${condition.locked()}`);
    condition.release();
    for (const task of tasks) await task;
    say(condition);
  });
  expect(lines).toEqual([
    '0 false',
    '0 notified',
    '0 a true',
    '0 released true',
    '0 b true',
    '0 released true',
    '0 c true',
    '0 <Condition locked>',
  ]);
});

test('a cancelled wait leaves the line and has the lock back', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    await condition.acquire();
    const waiting = createTask(condition.wait());
    getRunningLoop().callSoon(() => waiting.cancel());
    await ending(waiting, say);
    say(condition);
  });
  expect(lines).toEqual(['0 CancelledError', '0 <Condition locked>']);
});

test('a wait cancelled while another holds the lock waits for the lock nevertheless', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    await condition.acquire();
    const waiting = createTask(condition.wait());
    await sleep(0);
    say(condition.locked());
    await condition.acquire();
    condition.notify();
    getRunningLoop().callSoon(() => waiting.cancel());
    getRunningLoop().callSoon(() => condition.release());
    await ending(waiting, say);
    say(condition.locked());
  });
  expect(lines).toEqual(['0 false', '0 CancelledError', '0 true']);
});

test('a wait cancelled while it takes the lock back is cancelled once it has it', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    const waiter = createTask(
      (async () => {
        await using _ = await condition.acquire();
        say('waits');
        await condition.wait();
      })(),
    );
    await sleep(0);
    await condition.acquire();
    condition.notify();
    await sleep(0);
    waiter.cancel();
    await sleep(0);
    say(waiter.done());
    condition.release();
    await sleep(0);
    say(`${waiter.cancelled()} ${condition.locked()}`);
  });
  expect(lines).toEqual(['0 waits', '0 false', '0 true false']);
});

test('wait, notify and notifyAll are for who holds the lock', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    const uses = [
      () => condition.wait(),
      async () => condition.notify(),
      async () => condition.notifyAll(),
      () => condition.waitFor(() => false),
    ];
    for (const use of uses) await ending(use(), say);
    // A predicate that is true already needs no wait.
    say(await condition.waitFor(() => [1, 2, 3]));
  });
  const notify = '0 RuntimeError: cannot notify on un-acquired lock';
  const wait = '0 RuntimeError: cannot wait on un-acquired lock';
  expect(lines).toEqual([wait, notify, notify, wait, '0 1,2,3']);
});

test('waitFor goes on only when a notification finds its predicate true', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    let ready = false;
    const task = createTask(
      (async () => {
        await using _ = await condition.acquire();
        say(`woken ${await condition.waitFor(() => ready)}`);
      })(),
    );
    await sleep(0);
    for (const round of [1, 2]) {
      await condition.acquire();
      condition.notify();
      condition.release();
      await sleep(0);
      await sleep(0);
      say(`round ${round} ${task.done()}`);
      ready = true;
    }
  });
  expect(lines).toEqual(['0 round 1 false', '0 woken true', '0 round 2 true']);
});

test('notify wakes as many as it says, however many it asks for; notifyAll wakes all', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    const wait = async (name: string) => {
      await using _ = await condition.acquire();
      await condition.wait();
      say(name);
    };
    const start = () => ['a', 'b', 'c'].map((name) => createTask(wait(name)));
    const announce = async (...counts: (number | 'all')[]) => {
      await condition.acquire();
      for (const count of counts) {
        if (count === 'all') condition.notifyAll();
        else condition.notify(count);
      }
      condition.release();
      await sleep(1);
    };
    start();
    await sleep(0);
    await announce(1);
    await announce(1, 2048);
    start();
    await sleep(0);
    await announce('all');
  });
  expect(lines).toEqual(['0 a', '1 b', '1 c', '2 a', '2 b', '2 c']);
});

test('a condition prints its lock and how many wait', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    say(condition);
    const tasks = [1, 2].map(() =>
      createTask(
        (async () => {
          await using _ = await condition.acquire();
          await condition.wait();
        })(),
      ),
    );
    await condition.acquire();
    say(condition);
    condition.release();
    await sleep(0);
    await sleep(0);
    say(condition);
    for (const task of tasks) task.cancel();
  });
  expect(lines).toEqual([
    '0 <Condition unlocked>',
    '0 <Condition locked>',
    '0 <Condition unlocked waiters=2>',
  ]);
});

test('a condition made with a lock is held whenever the lock is', () => {
  const { lines } = program(async (say) => {
    const lock = new Lock();
    const condition = new Condition(lock);
    const state = () => say(`${lock.locked()} ${condition.locked()}`);
    state();
    for (const holder of [condition, lock]) {
      {
        await using _ = await holder.acquire();
        state();
      }
      state();
    }
  });
  expect(lines).toEqual([
    '0 false false',
    '0 true true',
    '0 false false',
    '0 true true',
    '0 false false',
  ]);
});

test('a time limit ends a wait inside the block, and the lock is held again', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    await using _ = await condition.acquire();
    try {
      await waitFor(condition.wait(), 0.5);
    } catch (error) {
      say(`${error instanceof TimeoutError} ${condition.locked()}`);
    }
  });
  expect(lines).toEqual(['0.5 true true']);
});

test.each(['while it waits', 'while it takes the lock back'])(
  'the error of a wait cancelled %s is the very one that ends the task',
  (moment) => {
    const { lines } = program(async (say) => {
      const condition = new Condition();
      let wake = false;
      let raised: unknown = null;
      const task = createTask(
        (async () => {
          await using _ = await condition.acquire();
          try {
            await condition.waitFor(() => wake);
          } catch (error) {
            raised = error;
            throw error;
          }
        })(),
      );
      await sleep(0);
      if (moment === 'while it waits') {
        task.cancel('foo');
      } else {
        await condition.acquire();
        wake = true;
        condition.notify();
        await sleep(0);
        task.cancel('foo');
        condition.release();
      }
      try {
        await task;
      } catch (error) {
        say(`${error instanceof CancelledError} ${(error as Error).message} ${error === raised}`);
      }
    });
    expect(lines).toEqual(['0 true foo true']);
  },
);

test.each(['before it runs', 'while it takes the lock back'])(
  'a notification of a task cancelled %s goes to the next',
  (moment) => {
    const { lines } = program(async (say) => {
      const condition = new Condition();
      let items = 0;
      const consume = async (name: string) => {
        await using _ = await condition.acquire();
        for (;;) {
          await condition.waitFor(() => items !== 0);
          if (items < 0) return;
          items -= 1;
          say(`${name} takes one`);
          condition.notifyAll();
        }
      };
      const tasks = ['a', 'b'].map((name) => createTask(consume(name)));
      const [first, second] = tasks as [Task<void>, Task<void>];
      await sleep(0);
      {
        await using _ = await condition.acquire();
        items += 1;
        condition.notify(1);
        if (moment !== 'before it runs') await sleep(0);
        first.cancel();
        try {
          await using _limit = timeout(1);
          await condition.waitFor(() => items === 0);
        } catch (error) {
          say(error);
        }
        items = -1;
        condition.notifyAll();
      }
      await second;
      say(`${first.cancelled()} ${second.done()}`);
    });
    expect(lines).toEqual(['0 b takes one', '0 true true']);
  },
);

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
