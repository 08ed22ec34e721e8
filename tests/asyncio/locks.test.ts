import { expect, test } from 'vitest';
import {
  Barrier,
  BoundedSemaphore,
  BrokenBarrierError,
  CancelledError,
  Condition,
  createTask,
  Event,
  Lock,
  Semaphore,
  sleep,
  type Task,
} from '#asyncio/index.ts';
import { run } from '#asyncio/runner.ts';
import { program, type Say, scene } from './program.ts';

test('a lock lets one task in at a time, in the order of asking', () => {
  const { lines } = program(async (say) => {
    const lock = new Lock();
    const enter = async (name: string) => {
      await using _ = await lock.acquire();
      say(`${name} in`);
      await sleep(1);
    };
    const tasks = ['a', 'b', 'c'].map((name) => createTask(enter(name)));
    await sleep(0);
    say(lock);
    for (const task of tasks) await task;
    say(lock);
  });
  expect(lines).toEqual([
    '0 a in',
    '0 <Lock locked waiters=2>',
    '1 b in',
    '2 c in',
    '3 <Lock unlocked>',
  ]);
});

test('nobody barges in while a woken waiter has not run yet', () => {
  const { lines } = program(async (say) => {
    const lock = new Lock();
    await lock.acquire();
    const waiting = createTask(hold(say, lock, 'waiting'));
    await sleep(0);
    lock.release();
    const late = createTask(hold(say, lock, 'late'));
    await waiting;
    await late;
  });
  expect(lines).toEqual(['0 waiting', '0 late']);
});

test('a waiter cancelled after it was woken wakes the next', () => {
  const { lines } = program(async (say) => {
    const lock = new Lock();
    await lock.acquire();
    const first = createTask(hold(say, lock, 'first'));
    const second = createTask(hold(say, lock, 'second'));
    await sleep(0);
    lock.release();
    first.cancel();
    await ended(first);
    await second;
    say(lock);
  });
  expect(lines).toEqual(['0 second', '0 <Lock unlocked>']);
});

test('a waiter cancelled while it waits leaves the line', () => {
  const { lines } = program(async (say) => {
    const lock = new Lock();
    await lock.acquire();
    const waiting = createTask(hold(say, lock, 'never'));
    await sleep(0);
    waiting.cancel();
    await ended(waiting);
    say(lock);
  });
  expect(lines).toEqual(['0 <Lock locked>']);
});

test('releasing a free lock is an error', () => {
  const { lines } = program(async (say) => {
    try {
      new Lock().release();
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['0 RuntimeError: Lock is not acquired.']);
});

test('a lock that waited in one loop is refused in another', () => {
  const { lines } = scene((say) => {
    const lock = new Lock();
    const contend = async () => {
      await lock.acquire();
      const other = createTask(hold(say, lock, 'other'));
      await sleep(0);
      lock.release();
      await other;
    };
    run(contend());
    run(contend());
  });
  expect(lines).toEqual([
    '0 other',
    '0 RuntimeError: <Lock locked> is bound to a different event loop',
  ]);
});

test('an event wakes all who wait and lets the late ones through', () => {
  const { lines } = program(async (say) => {
    const event = new Event();
    const wait = async (name: string) => say(`${name} ${await event.wait()}`);
    const tasks = [createTask(wait('a')), createTask(wait('b'))];
    await sleep(2);
    say(event);
    event.set();
    for (const task of tasks) await task;
    await wait('late');
    event.clear();
    say(`${event} ${event.isSet()}`);
  });
  expect(lines).toEqual([
    '2 <Event unset waiters=2>',
    '2 a true',
    '2 b true',
    '2 late true',
    '2 <Event unset> false',
  ]);
});

test('notify wakes as many as told; each goes on when it has the lock', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    const wait = async (name: string) => {
      await using _ = await condition.acquire();
      await condition.wait();
      say(name);
      await sleep(1);
    };
    const tasks = ['a', 'b', 'c'].map((name) => createTask(wait(name)));
    await sleep(0);
    {
      await using _ = await condition.acquire();
      condition.notify(2);
      say(condition);
    }
    await sleep(5);
    {
      await using _ = await condition.acquire();
      condition.notifyAll();
    }
    for (const task of tasks) await task;
  });
  expect(lines).toEqual(['0 <Condition locked waiters=3>', '0 a', '1 b', '5 c']);
});

test('a cancelled wait takes the lock back first and passes its notification on', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    const wait = async (name: string) => {
      await using _ = await condition.acquire();
      try {
        await condition.wait();
        say(`${name} notified`);
      } catch (error) {
        say(`${name} ${error} locked ${condition.locked()}`);
        throw error;
      }
    };
    const first = createTask(wait('first'));
    const second = createTask(wait('second'));
    await sleep(0);
    {
      await using _ = await condition.acquire();
      condition.notify();
      first.cancel();
    }
    await ended(first);
    await second;
  });
  expect(lines).toEqual(['0 first CancelledError locked true', '0 second notified']);
});

test('condition.waitFor checks its predicate after each notification', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    let value = 0;
    const waiter = createTask(
      (async () => {
        await using _ = await condition.acquire();
        say(`value ${await condition.waitFor(() => value >= 2 && value)}`);
      })(),
    );
    for (let round = 0; round < 3; round += 1) {
      await sleep(1);
      await using _ = await condition.acquire();
      value += 1;
      condition.notifyAll();
    }
    await waiter;
  });
  expect(lines).toEqual(['2 value 2']);
});

test('a condition is used under its lock', () => {
  const { lines } = program(async (say) => {
    const condition = new Condition();
    for (const use of [() => condition.wait(), async () => condition.notify()]) {
      try {
        await use();
      } catch (error) {
        say(error);
      }
    }
  });
  expect(lines).toEqual([
    '0 RuntimeError: cannot wait on un-acquired lock',
    '0 RuntimeError: cannot notify on un-acquired lock',
  ]);
});

test('a semaphore lets as many in as it has permits', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(2);
    const enter = async (name: string) => {
      await using _ = await semaphore.acquire();
      say(name);
      await sleep(1);
    };
    const tasks = ['a', 'b', 'c', 'd'].map((name) => createTask(enter(name)));
    await sleep(0);
    say(semaphore);
    for (const task of tasks) await task;
    say(semaphore);
  });
  expect(lines).toEqual([
    '0 a',
    '0 b',
    '0 <Semaphore locked waiters=2>',
    '1 c',
    '1 d',
    '2 <Semaphore unlocked value=2>',
  ]);
});

test('a permit given to a waiter that is then cancelled goes to the next', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(1);
    await semaphore.acquire();
    const enter = async (name: string) => {
      await semaphore.acquire();
      say(name);
    };
    const first = createTask(enter('first'));
    const second = createTask(enter('second'));
    await sleep(0);
    semaphore.release();
    first.cancel();
    await ended(first);
    await second;
    say(semaphore);
  });
  expect(lines).toEqual(['0 second', '0 <Semaphore locked>']);
});

test('a bounded semaphore refuses a permit too many; none begins below zero', () => {
  const { lines } = program(async (say) => {
    for (const wrong of [() => new BoundedSemaphore(1).release(), () => new Semaphore(-1)]) {
      try {
        wrong();
      } catch (error) {
        say(error);
      }
    }
  });
  expect(lines).toEqual([
    '0 ValueError: BoundedSemaphore released too many times',
    '0 ValueError: Semaphore initial value must be >= 0',
  ]);
});

test('a barrier lets its tasks through together and can be used again', () => {
  const { lines } = program(async (say) => {
    const barrier = new Barrier(2);
    const meet = async (name: string, delay: number) => {
      await sleep(delay);
      say(`${name} ${await barrier.wait()}`);
    };
    const tasks = [3, 1, 5, 4].map((delay) => createTask(meet(`t${delay}`, delay)));
    await sleep(2);
    say(barrier);
    for (const task of tasks) await task;
  });
  expect(lines).toEqual([
    '2 <Barrier filling waiters=1/2>',
    '3 t3 1',
    '3 t1 0',
    '5 t5 1',
    '5 t4 0',
  ]);
});

test('reset and abort send the waiting away', () => {
  const { lines } = program(async (say) => {
    const barrier = new Barrier(2);
    const wait = async () => {
      try {
        await barrier.wait();
      } catch (error) {
        say(`${error} ${error instanceof BrokenBarrierError}`);
      }
    };
    const first = createTask(wait());
    await sleep(1);
    await barrier.reset();
    await first;
    const second = createTask(wait());
    await sleep(1);
    await barrier.abort();
    await second;
    await wait();
    say(barrier);
  });
  expect(lines).toEqual([
    '1 BrokenBarrierError: Abort or reset of barrier true',
    '2 BrokenBarrierError: Abort or reset of barrier true',
    '2 BrokenBarrierError: Barrier aborted true',
    '2 <Barrier broken>',
  ]);
});

async function hold(say: Say, lock: Lock, name: string): Promise<void> {
  await using _ = await lock.acquire();
  say(name);
}

async function ended(task: Task<unknown>): Promise<void> {
  try {
    await task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
  }
}
