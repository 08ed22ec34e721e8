import { expect, test } from 'vitest';
import {
  BoundedSemaphore,
  CancelledError,
  createTask,
  gather,
  getRunningLoop,
  Semaphore,
  sleep,
  type Task,
  TaskGroup,
  waitFor,
} from '#asyncio/index.ts';
import { program, type Say } from '../program.ts';

test('a semaphore without permits is locked from the start; less than none is refused', () => {
  const { lines } = program(async (say) => {
    say(`${new Semaphore(0).locked()} ${new Semaphore(0)}`);
    try {
      new Semaphore(-1);
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 true <Semaphore locked>',
    '0 ValueError: Semaphore initial value must be >= 0',
  ]);
});

test('a semaphore prints its permits and how many wait', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore();
    say(semaphore);
    await semaphore.acquire();
    say(semaphore);
    const tasks = [semaphore, semaphore].map((one) => createTask(one.acquire()));
    await sleep(0);
    say(semaphore);
    for (const task of tasks) task.cancel();
  });
  expect(lines).toEqual([
    '0 <Semaphore unlocked value=1>',
    '0 <Semaphore locked>',
    '0 <Semaphore locked waiters=2>',
  ]);
});

test('as many get in as there are permits, and one more a release', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(3);
    await semaphore.acquire();
    await semaphore.acquire();
    say(semaphore.locked());
    const take = async (name: string) => {
      await semaphore.acquire();
      say(name);
    };
    const tasks = ['a', 'b', 'c'].map((name) => createTask(take(name)));
    await sleep(0);
    say(semaphore);
    tasks.push(createTask(take('d')));
    semaphore.release();
    semaphore.release();
    await sleep(0);
    await sleep(0);
    say(semaphore);
    semaphore.release();
    for (const task of tasks) await task;
  });
  expect(lines).toEqual([
    '0 false',
    '0 a',
    '0 <Semaphore locked waiters=2>',
    '0 b',
    '0 c',
    '0 <Semaphore locked waiters=1>',
    '0 d',
  ]);
});

test('a cancelled waiter leaves the line', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore();
    await semaphore.acquire();
    const waiting = createTask(semaphore.acquire());
    getRunningLoop().callSoon(() => waiting.cancel());
    await ending(waiting, say);
    say(semaphore);
  });
  expect(lines).toEqual(['0 CancelledError', '0 <Semaphore locked>']);
});

test.each([1, 2])('a permit goes past %d waiters that are cancelled as it comes', (cancelled) => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(0);
    const take = async (name: string) => {
      await semaphore.acquire();
      say(name);
    };
    const tasks = ['a', 'b', 'c', 'd'].slice(2 - cancelled).map((name) => createTask(take(name)));
    await sleep(0);
    for (const task of tasks.slice(0, cancelled)) task.cancel();
    semaphore.release();
    await sleep(0);
    await sleep(0);
    say(`${tasks.map((task) => task.done()).join()} ${semaphore.locked()}`);
    tasks.at(-1)?.cancel();
  });
  const done = [...Array<boolean>(cancelled + 1).fill(true), false].join();
  expect(lines).toEqual(['0 c', `0 ${done} true`]);
});

test('a waiter cancelled together with the holder that releases leaves the permit free', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(1);
    const second = async () => {
      await using _ = await semaphore.acquire();
      say('never');
    };
    const first = async () => {
      {
        await using _ = await semaphore.acquire();
        await sleep(0);
      }
      task.cancel();
    };
    const holder = createTask(first());
    const task: Task<void> = createTask(second());
    const [one, two] = await gather(holder, task, { returnExceptions: true });
    say(`${one} ${two instanceof CancelledError}`);
    await waitFor(semaphore.acquire(), 1);
    say(semaphore);
  });
  expect(lines).toEqual(['0 undefined true', '0 <Semaphore locked>']);
});

test('a release frees a permit; a bounded semaphore refuses one too many', () => {
  const { lines } = program(async (say) => {
    const semaphore = new BoundedSemaphore();
    try {
      semaphore.release();
    } catch (error) {
      say(error);
    }
    await semaphore.acquire();
    say(semaphore.locked());
    semaphore.release();
    say(semaphore.locked());
  });
  expect(lines).toEqual([
    '0 ValueError: BoundedSemaphore released too many times',
    '0 true',
    '0 false',
  ]);
});

test('a task that asks again goes to the end of the line', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(1);
    const twice = async (name: string) => {
      for (const round of [1, 2]) {
        await semaphore.acquire();
        say(`${name} ${round}`);
        await sleep(1);
        semaphore.release();
      }
    };
    await using group = new TaskGroup();
    for (const name of ['a', 'b', 'c']) group.createTask(twice(name));
  });
  expect(lines).toEqual(['0 a 1', '1 b 1', '2 c 1', '3 a 2', '4 b 2', '5 c 2']);
});

test('a task that releases and asks again at once lets the others in first', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(1);
    const take = async (name: string) => {
      await semaphore.acquire();
      say(name);
    };
    const again = async () => {
      await take('b');
      semaphore.release();
      await take('b again');
    };
    const tasks = [take('a'), again(), take('c')].map((one) => createTask(one));
    await sleep(0);
    semaphore.release();
    semaphore.release();
    await gather(...tasks);
  });
  expect(lines).toEqual(['0 a', '0 b', '0 c', '0 b again']);
});

test('the order of asking holds for those behind a cancelled waiter', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(0);
    const take = async (name: string) => {
      await semaphore.acquire();
      say(name);
    };
    const tasks = ['a', 'b', 'c'].map((name) => createTask(take(name)));
    await sleep(0);
    tasks[0]?.cancel();
    await sleep(0);
    semaphore.release();
    semaphore.release();
    await gather(...tasks, { returnExceptions: true });
  });
  expect(lines).toEqual(['0 b', '0 c']);
});

test('permits that come together wake all who can use one before anything new runs', () => {
  const { lines } = program(async (say) => {
    const semaphore = new Semaphore(0);
    let late: Task<void> | null = null;
    const first = async () => {
      await semaphore.acquire();
      late = createTask((async () => say('d'))());
      say('a');
    };
    const second = async () => {
      for (let permit = 0; permit < 3; permit += 1) semaphore.release();
      // The first in line has not run yet, so nobody may pass it.
      say(`locked ${semaphore.locked()}`);
      await semaphore.acquire();
      say('b');
    };
    const third = async () => {
      await semaphore.acquire();
      say(`c locked ${semaphore.locked()}`);
    };
    await gather(first(), second(), third());
    await (late as Task<void> | null);
  });
  expect(lines).toEqual(['0 locked true', '0 a', '0 b', '0 c locked true', '0 d']);
});

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
