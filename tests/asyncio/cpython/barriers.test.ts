import { describe, expect, test } from 'vitest';
import {
  Barrier,
  BrokenBarrierError,
  CancelledError,
  createTask,
  gather,
  RuntimeError,
  sleep,
} from '#asyncio/index.ts';
import { program } from '../program.ts';

describe('a barrier', () => {
  test('takes one party at least', () => {
    const { lines } = program(async (say) => {
      for (const parties of [0, -4]) {
        try {
          new Barrier(parties);
        } catch (error) {
          say(error);
        }
      }
      say(new Barrier(5).parties);
    });
    const refused = '0 ValueError: parties must be >= 1';
    expect(lines).toEqual([refused, refused, '0 5']);
  });

  test('cannot be awaited itself', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      try {
        await (barrier as unknown as PromiseLike<void>);
      } catch (error) {
        say(error);
      }
      say(barrier);
    });
    expect(lines).toEqual([
      "0 TypeError: 'Barrier' object can't be awaited",
      '0 <Barrier filling waiters=0/5>',
    ]);
  });

  test('prints its state as it fills, drains, is reset and aborted', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      const come = (count: number) =>
        Array.from({ length: count }, () => createTask(meet(barrier)));
      const tasks = come(2);
      await sleep(0);
      say(barrier);
      tasks.push(...come(3));
      await sleep(0);
      say(barrier);
      tasks.push(...come(2));
      await sleep(0);
      await barrier.reset();
      say(barrier);
      tasks.push(...come(2));
      await sleep(0);
      await barrier.abort();
      say(`${barrier} ${barrier.broken}`);
      await gather(...tasks);
    });
    expect(lines).toEqual([
      '0 <Barrier filling waiters=2/5>',
      '0 <Barrier draining waiters=0/5>',
      '0 <Barrier resetting waiters=0/5>',
      '0 <Barrier broken> true',
    ]);
  });

  test('of one lets everyone through at once, as number 0', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(1);
      for (let round = 0; round < 2; round += 1) {
        say(`${await barrier.wait()} waiting ${barrier.nWaiting} broken ${barrier.broken}`);
      }
    });
    expect(lines).toEqual(['0 0 waiting 0 broken false', '0 0 waiting 0 broken false']);
  });

  test('counts who waits until the last one comes, and gives each its place', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(3);
      const tasks = [];
      for (let number = 1; number <= 3; number += 1) {
        tasks.push(createTask(barrier.wait()));
        await sleep(0);
        say(barrier);
      }
      say(`places ${(await gather(...tasks)).join()}`);
      say(`${barrier} broken ${barrier.broken}`);
    });
    expect(lines).toEqual([
      '0 <Barrier filling waiters=1/3>',
      '0 <Barrier filling waiters=2/3>',
      '0 <Barrier draining waiters=0/3>',
      '0 places 0,1,2',
      '0 <Barrier filling waiters=0/3> broken false',
    ]);
  });

  test('can be met at again by the same tasks', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      const log: string[] = [];
      const twice = async () => {
        await barrier.wait();
        log.push('first');
        const place = await barrier.wait();
        log.push('second');
        return place;
      };
      const places = await gather(...Array.from({ length: 5 }, twice));
      say(log.join());
      say(`${[...places].sort().join()} ${barrier}`);
    });
    const rounds = [...Array<string>(5).fill('first'), ...Array<string>(5).fill('second')];
    expect(lines).toEqual([`0 ${rounds.join()}`, '0 0,1,2,3,4 <Barrier filling waiters=0/5>']);
  });

  test('drains until the last of a meeting has left', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      await gather(
        ...Array.from({ length: 5 }, async () => {
          await barrier.wait();
          say(String(barrier).split(' ')[1]);
        }),
      );
    });
    const draining = '0 draining';
    expect(lines).toEqual([draining, draining, draining, draining, '0 filling']);
  });

  test('holds those who come back too early until it has drained', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      const others = new Barrier(3);
      let again = 2;
      const work = async () => {
        await barrier.wait();
        if (again > 0) {
          again -= 1;
          await barrier.wait();
          return 'came back at once';
        }
        await others.wait();
        await barrier.wait();
        return 'came back later';
      };
      const results = await gather(...Array.from({ length: 5 }, work));
      say([...results].sort().join());
    });
    expect(lines).toEqual([
      '0 came back at once,came back at once,came back later,came back later,came back later',
    ]);
  });

  test('forgets a waiter that is cancelled', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(3);
      let passed = 0;
      const work = async () => {
        await barrier.wait();
        passed += 1;
      };
      const first = createTask(work());
      const second = createTask(work());
      await sleep(0);
      say(barrier.nWaiting);
      first.cancel();
      await sleep(0);
      say(`${barrier.nWaiting} ${first.cancelled()}`);
      const third = createTask(work());
      await sleep(0);
      say(barrier.nWaiting);
      await gather(second, third, work());
      say(`${passed} ${barrier.nWaiting} ${barrier.broken}`);
    });
    expect(lines).toEqual(['0 2', '0 1 true', '0 2', '0 3 0 false']);
  });
});

describe('reset', () => {
  test('of an empty barrier changes nothing', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(1);
      await barrier.reset();
      say(`${barrier} ${barrier.broken}`);
    });
    expect(lines).toEqual(['0 <Barrier filling waiters=0/1> false']);
  });

  test('sends away who waits, and the barrier is as new', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      const tasks = Array.from({ length: 4 }, () => createTask(meet(barrier)));
      await sleep(0);
      createTask(barrier.reset());
      say((await gather(...tasks)).join());
      say(`${barrier} ${barrier.broken}`);
    });
    expect(lines).toEqual([
      '0 broken,broken,broken,broken',
      '0 <Barrier filling waiters=0/5> false',
    ]);
  });

  test('while a meeting drains sends away who has not left yet', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      let through = 0;
      const work = async () => {
        const ended = await meet(barrier);
        if (ended === 'broken') return ended;
        through += 1;
        // Three are through, two stand in the room still.
        if (through === 3) await barrier.reset();
        return ended;
      };
      const results = await gather(...Array.from({ length: 5 }, work));
      say([...results].sort().join());
      say(`${barrier} ${barrier.broken}`);
    });
    expect(lines).toEqual(['0 broken,broken,met,met,met', '0 <Barrier filling waiters=0/5> false']);
  });

  test('while a meeting drains lets those who came back wait for the next meeting', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      let through = 0;
      const log: string[] = [];
      const work = async () => {
        if ((await meet(barrier)) === 'broken') {
          log.push('sent away');
          await barrier.wait();
          return;
        }
        through += 1;
        if (through > 2) await barrier.reset();
        log.push(`back ${await meet(barrier)}`);
      };
      await gather(...Array.from({ length: 5 }, work));
      say(log.sort().join());
      say(`${barrier} ${barrier.broken}`);
    });
    expect(lines).toEqual([
      '0 back met,back met,back met,sent away,sent away',
      '0 <Barrier filling waiters=0/5> false',
    ]);
  });

  test('lets those who were sent away meet again', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      const log: string[] = [];
      const again = async () => {
        log.push(await meet(barrier));
        await barrier.wait();
        log.push('met again');
      };
      const tasks = Array.from({ length: 4 }, () => createTask(again()));
      createTask(barrier.reset());
      await sleep(0);
      createTask(meet(barrier));
      await gather(...tasks);
      say(log.join());
      say(`${barrier} ${barrier.broken}`);
    });
    const four = (word: string) => Array<string>(4).fill(word);
    expect(lines).toEqual([
      `0 ${[...four('broken'), ...four('met again')].join()}`,
      '0 <Barrier filling waiters=0/5> false',
    ]);
  });

  test('by the last one through disturbs nobody who waits for the next meeting', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      const log: string[] = [];
      let through = 0;
      const work = async () => {
        await barrier.wait();
        through += 1;
        if (through === 5) {
          await barrier.reset();
          log.push(`last ${await meet(barrier)}`);
        } else {
          log.push(await meet(barrier));
        }
        log.push(`then ${await meet(barrier)}`);
      };
      await gather(...Array.from({ length: 5 }, work));
      say(log.sort().join());
      say(`${barrier} ${barrier.broken}`);
    });
    expect(lines).toEqual([
      '0 last met,met,met,met,met,then met,then met,then met,then met,then met',
      '0 <Barrier filling waiters=0/5> false',
    ]);
  });
});

describe('abort', () => {
  test('breaks a barrier for good', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(1);
      await barrier.abort();
      say(`${barrier} ${barrier.broken} ${barrier.nWaiting} ${await meet(barrier)}`);
    });
    expect(lines).toEqual(['0 <Barrier broken> true 0 broken']);
  });

  test('while a meeting drains breaks it for who stands in the room and who came back', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      const log: string[] = [];
      let through = 0;
      const work = async () => {
        if ((await meet(barrier)) === 'broken') {
          log.push('in the room');
          return;
        }
        through += 1;
        if (through > 2) await barrier.abort();
        else log.push(`came back ${await meet(barrier)}`);
      };
      await gather(...Array.from({ length: 5 }, work));
      say(log.sort().join());
      say(barrier);
    });
    expect(lines).toEqual([
      '0 came back broken,came back broken,in the room,in the room',
      '0 <Barrier broken>',
    ]);
  });

  test('for an error in one task ends the meeting of the others; a reset mends it', () => {
    const { lines } = program(async (say) => {
      const barrier = new Barrier(5);
      const gate = new Barrier(5);
      const log: string[] = [];
      const work = async () => {
        try {
          if ((await barrier.wait()) === 2) throw new TypeError('number two');
          await barrier.wait();
          log.push('never');
        } catch (error) {
          if (error instanceof BrokenBarrierError) log.push('broken');
          else await barrier.abort();
        }
        // Everyone has left before the reset, and nobody comes before it is over.
        if ((await gate.wait()) === 2) {
          say(barrier.broken);
          await barrier.reset();
        }
        await gate.wait();
        log.push(await meet(barrier));
      };
      await gather(...Array.from({ length: 5 }, work));
      say(log.join());
      say(`${barrier} ${barrier.broken}`);
    });
    expect(lines).toEqual([
      '0 true',
      '0 broken,broken,broken,broken,met,met,met,met,met',
      '0 <Barrier filling waiters=0/5> false',
    ]);
  });
});

test('BrokenBarrierError is a RuntimeError and no cancellation', () => {
  const error = new BrokenBarrierError('x');
  expect(error instanceof RuntimeError && !(error instanceof CancelledError)).toBe(true);
});

/** One meeting, and how it ended. */
async function meet(barrier: Barrier): Promise<'met' | 'broken'> {
  try {
    await barrier.wait();
    return 'met';
  } catch (error) {
    if (error instanceof BrokenBarrierError) return 'broken';
    throw error;
  }
}
