import { describe, expect, test } from 'vitest';
import {
  BoundedSemaphore,
  CancelledError,
  Condition,
  createTask,
  Event,
  type Future,
  gather,
  getRunningLoop,
  Lock,
  run,
  Semaphore,
  sleep,
  type Task,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

/** Every primitive that is held for a block. */
const holdable: readonly [name: string, make: () => Lock | Condition | Semaphore][] = [
  ['Lock', () => new Lock()],
  ['Condition', () => new Condition()],
  ['Semaphore', () => new Semaphore()],
  ['BoundedSemaphore', () => new BoundedSemaphore()],
];

describe.each(holdable)('%s', (name, make) => {
  test('is held in its block and free after it', () => {
    const { lines } = program(async (say) => {
      const lock = make();
      say(lock.locked());
      {
        await using _ = await lock.acquire();
        say(lock.locked());
        await sleep(1);
        say(lock.locked());
      }
      say(lock.locked());
    });
    expect(lines).toEqual(['0 false', '0 true', '1 true', '1 false']);
  });

  test('is free after a block that raised', () => {
    const { lines } = program(async (say) => {
      const lock = make();
      try {
        await using _ = await lock.acquire();
        throw new Error('in the block');
      } catch (error) {
        say(`${error} ${lock.locked()}`);
      }
    });
    expect(lines).toEqual(['0 Error: in the block false']);
  });

  test('cannot be awaited itself', () => {
    const { lines } = program(async (say) => {
      const lock = make();
      try {
        await (lock as unknown as PromiseLike<void>);
      } catch (error) {
        say(error);
      }
      say(lock.locked());
    });
    expect(lines).toEqual([`0 TypeError: '${name}' object can't be awaited`, '0 false']);
  });
});

describe('a lock', () => {
  test('prints whether it is held and how many wait', () => {
    const { lines } = program(async (say) => {
      const lock = new Lock();
      say(lock);
      await lock.acquire();
      say(lock);
      const waiting = createTask(lock.acquire());
      await sleep(0);
      say(lock);
      lock.release();
      await waiting;
    });
    expect(lines).toEqual(['0 <Lock unlocked>', '0 <Lock locked>', '0 <Lock locked waiters=1>']);
  });

  test('goes to one waiter a release, in the order of asking', () => {
    const { lines } = program(async (say) => {
      const lock = new Lock();
      await lock.acquire();
      const take = async (name: string) => {
        await lock.acquire();
        say(name);
      };
      const tasks = [createTask(take('first')), createTask(take('second'))];
      await sleep(0);
      say('held');
      lock.release();
      await sleep(0);
      await sleep(0);
      say('one release');
      tasks.push(createTask(take('third')));
      lock.release();
      await sleep(0);
      say('two releases');
      lock.release();
      for (const task of tasks) await task;
    });
    expect(lines).toEqual([
      '0 held',
      '0 first',
      '0 one release',
      '0 second',
      '0 two releases',
      '0 third',
    ]);
  });

  test('whose waiter is cancelled forgets it', () => {
    const { lines } = program(async (say) => {
      const lock = new Lock();
      await lock.acquire();
      const waiting = createTask(lock.acquire());
      getRunningLoop().callSoon(() => waiting.cancel());
      await ending(waiting, say);
      say(lock);
    });
    expect(lines).toEqual(['0 CancelledError', '0 <Lock locked>']);
  });

  test('released while its first waiter is being cancelled goes to the second', () => {
    const { lines } = program(async (say) => {
      const lock = new Lock();
      const hold = async (name: string, until: Future<void> | null) => {
        await using _ = await lock.acquire();
        say(`${name} in`);
        if (until !== null) await until;
      };
      const end = getRunningLoop().createFuture<void>();
      const a = createTask(hold('a', end));
      const b = createTask(hold('b', null));
      const c = createTask(hold('c', null));
      await sleep(0);
      say(lock);
      end.setResult();
      b.cancel();
      await sleep(0);
      say(`${lock.locked()} ${a.done()} ${b.cancelled()}`);
      await c;
    });
    expect(lines).toEqual(['0 a in', '0 <Lock locked waiters=2>', '0 false true true', '0 c in']);
  });

  test('released right after its first waiter was cancelled lets one in, not two', () => {
    const { lines } = program(async (say) => {
      const lock = new Lock();
      await lock.acquire();
      const take = async (name: string) => {
        say(`${name} asks`);
        await lock.acquire();
        say(`${name} in`);
      };
      const tasks = ['a', 'b', 'c'].map((name) => createTask(take(name)));
      const [a, , c] = tasks as [Task<void>, Task<void>, Task<void>];
      await sleep(0);
      getRunningLoop().callSoon(() => {
        a.cancel();
        lock.release();
      });
      await ending(a, say);
      say(tasks.map((task) => task.done()).join());
      c.cancel();
      await ending(c, say);
    });
    expect(lines).toEqual([
      '0 a asks',
      '0 b asks',
      '0 c asks',
      '0 b in',
      '0 CancelledError',
      '0 true,true,false',
      '0 CancelledError',
    ]);
  });

  test('whose only waiter is cancelled as it is released goes to the next that asks', () => {
    const { lines } = program(async (say) => {
      const lock = new Lock();
      await lock.acquire();
      const first = createTask(lock.acquire());
      await sleep(0);
      const second = createTask(lock.acquire());
      first.cancel();
      lock.release();
      await sleep(0);
      say(`${first.cancelled()} ${lock.locked()}`);
      await second;
      say(lock);
    });
    expect(lines).toEqual(['0 true true', '0 <Lock locked>']);
  });

  test('is released only while it is held', () => {
    const { lines } = program(async (say) => {
      const lock = new Lock();
      const release = () => {
        try {
          lock.release();
          say(lock.locked());
        } catch (error) {
          say(error);
        }
      };
      release();
      await lock.acquire();
      release();
      release();
    });
    expect(lines).toEqual([
      '0 RuntimeError: Lock is not acquired.',
      '0 false',
      '0 RuntimeError: Lock is not acquired.',
    ]);
  });
});

describe('an event', () => {
  test('prints whether it is set and how many wait', () => {
    const { lines } = program(async (say) => {
      const event = new Event();
      say(event);
      const waiting = createTask(event.wait());
      await sleep(0);
      say(event);
      event.set();
      say(event);
      await waiting;
      say(event);
    });
    expect(lines).toEqual([
      '0 <Event unset>',
      '0 <Event unset waiters=1>',
      '0 <Event set waiters=1>',
      '0 <Event set>',
    ]);
  });

  test('that is set lets a new waiter through before those it woke', () => {
    const { lines } = program(async (say) => {
      const event = new Event();
      const wait = async (name: string) => say(`${name} ${await event.wait()}`);
      const tasks = [createTask(wait('first')), createTask(wait('second'))];
      await sleep(0);
      tasks.push(createTask(wait('late')));
      event.set();
      for (const task of tasks) await task;
    });
    expect(lines).toEqual(['0 late true', '0 first true', '0 second true']);
  });

  test('lets everyone through at once while it is set', () => {
    const { lines } = program(async (say) => {
      const event = new Event();
      say(event.isSet());
      event.set();
      say(`${event.isSet()} ${await event.wait()}`);
      event.clear();
      say(event.isSet());
    });
    expect(lines).toEqual(['0 false', '0 true true', '0 false']);
  });

  test('whose waiter is cancelled forgets it', () => {
    const { lines } = program(async (say) => {
      const event = new Event();
      const waiting = createTask(event.wait());
      getRunningLoop().callSoon(() => waiting.cancel());
      await ending(waiting, say);
      say(event);
    });
    expect(lines).toEqual(['0 CancelledError', '0 <Event unset>']);
  });

  test('cleared at once still wakes those who waited when it was set', () => {
    const { lines } = program(async (say) => {
      const event = new Event();
      const task = createTask(
        (async () => {
          await event.wait();
          say(`woken while set ${event.isSet()}`);
        })(),
      );
      await sleep(0);
      event.set();
      event.clear();
      say(event);
      await task;
      say(event);
    });
    expect(lines).toEqual([
      '0 <Event unset waiters=1>',
      '0 woken while set false',
      '0 <Event unset>',
    ]);
  });
});

test('primitives take no loop, and belong to the one they first wait in', () => {
  const { lines } = scene((say) => {
    const lock = new Lock();
    const condition = new Condition(lock);
    const event = new Event();
    const uses: readonly [string, () => PromiseLike<unknown>][] = [
      ['lock', () => lock.acquire()],
      ['condition', () => condition.wait()],
      ['event', () => event.wait()],
    ];
    run(
      (async () => {
        await lock.acquire();
        const tasks = uses.map(([, use]) => createTask(use()));
        await sleep(0);
        for (const task of tasks) task.cancel();
        await gather(...tasks, { returnExceptions: true });
        if (!lock.locked()) await lock.acquire();
      })(),
    );
    for (const [name, use] of uses) {
      run(
        (async () => {
          if (!lock.locked()) await lock.acquire();
          try {
            await use();
          } catch (error) {
            say(`${name}: ${(error as Error).message.replace(/<.*>/, '<…>')}`);
          }
        })(),
      );
    }
  });
  const refused = '<…> is bound to a different event loop';
  expect(lines).toEqual([`0 lock: ${refused}`, `0 condition: ${refused}`, `0 event: ${refused}`]);
});

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error instanceof CancelledError ? 'CancelledError' : error);
  }
}
