import { describe, expect, test } from 'vitest';
import {
  ALL_COMPLETED,
  type AsCompleted,
  asCompleted,
  createTask,
  ensureFuture,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  Future,
  getRunningLoop,
  sleep,
  type Task,
  TimeoutError,
  type WaitOptions,
  wait,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

describe('wait', () => {
  test('takes until the slowest is done, and no time once all are', () => {
    const { lines } = program(async (say) => {
      const tasks = [nap(0.15, 'b'), nap(0.1, 'a')];
      for (let round = 0; round < 2; round += 1) await report(tasks, {}, say);
    });
    expect(lines).toEqual(['0.15 b,a | ', '0.15 b,a | ']);
  });

  test('counts a task that is given twice once', () => {
    const { lines } = program(async (say) => {
      const twice = nap(0, 'test');
      await report([twice, twice, nap(0, 'spam')], {}, say);
    });
    expect(lines).toEqual(['0 test,spam | ']);
  });

  test('takes an iterator or a generator of tasks', () => {
    const { lines } = program(async (say) => {
      await report([nap(0.1, 'a'), nap(0.15, 'b')].values(), {}, say);
      const made = function* () {
        for (let number = 0; number < 10; number += 1) yield nap(0, String(number));
      };
      await report(made(), { returnWhen: ALL_COMPLETED }, say);
    });
    expect(lines).toEqual(['0.15 a,b | ', '0.15 0,1,2,3,4,5,6,7,8,9 | ']);
  });

  test('refuses nothing, a lone future, a coroutine and an unknown returnWhen', () => {
    const { lines } = program(async (say) => {
      const loop = getRunningLoop();
      const unused = sleep(10);
      const wrong: [unknown, WaitOptions?][] = [
        [new Set()],
        [[]],
        [loop.createFuture()],
        [unused],
        [[unused]],
        [[loop.createFuture()], { returnWhen: -1 as never }],
      ];
      for (const [argument, options] of wrong) {
        try {
          await wait(argument as Future<unknown>[], options);
        } catch (error) {
          say(error);
        }
      }
      close(unused);
    });
    expect(lines).toEqual([
      '0 ValueError: Set of Tasks/Futures is empty.',
      '0 ValueError: Set of Tasks/Futures is empty.',
      '0 TypeError: expect a list of futures, not Future',
      '0 TypeError: expect a list of futures, not coroutine',
      '0 TypeError: Passing coroutines is forbidden, use tasks explicitly.',
      '0 ValueError: Invalid return_when value: -1',
    ]);
  });

  test('for the first one leaves the others running', () => {
    const { lines } = program(async (say) => {
      const tasks = [nap(0.1, 'b'), nap(10, 'a')];
      await report(tasks, { returnWhen: FIRST_COMPLETED }, say);
      say(tasks.map((task) => task.done()).join());
      await report(tasks, {}, say);
    });
    expect(lines).toEqual(['0.1 b | a', '0.1 true,false', '10 b,a | ']);
  });

  test('for the first one counts what became done before the waiter ran', () => {
    const { lines } = program(async (say) => {
      const turns = async (count: number) => {
        for (let turn = 0; turn < count; turn += 1) await sleep(0);
      };
      const tasks = [createTask(turns(1), { name: 'a' }), createTask(turns(2), { name: 'b' })];
      await report(tasks, { returnWhen: FIRST_COMPLETED }, say);
    });
    expect(lines).toEqual(['0 a,b | ']);
  });

  test.each([0, 0.01])('for the first error after %d s leaves the others running', (delay) => {
    const { lines } = program(async (say) => {
      const tasks = [createTask(failAfter(delay), { name: 'bad' }), nap(10, 'a')];
      await report(tasks, { returnWhen: FIRST_EXCEPTION }, say);
      say(tasks.map((task) => task.done()).join());
      (tasks[0] as Task<unknown>).exception();
    });
    expect(lines).toEqual([`${delay} bad | a`, `${delay} true,false`]);
  });

  test('for all raises no error of theirs', () => {
    const { lines } = program(async (say) => {
      const tasks = [nap(0.1, 'a'), createTask(failAfter(0.15), { name: 'bad' })];
      for (let round = 0; round < 2; round += 1) await report(tasks, {}, say);
      say(tasks.map((task) => task.exception()).join());
    });
    expect(lines).toEqual(['0.15 a,bad | ', '0.15 a,bad | ', '0.15 ,Error: after 0.15']);
  });

  test('with a timeout cancels nothing and raises nothing', () => {
    const { lines } = program(async (say) => {
      const tasks = [nap(0.15, 'b'), nap(0.1, 'a')];
      await report(tasks, { timeout: 0.11 }, say);
      await report(tasks, {}, say);
    });
    expect(lines).toEqual(['0.11 a | b', '0.15 b,a | ']);
  });

  test('with a timeout at the very moment a task ends counts the task', () => {
    const { lines } = program(async (say) => {
      const tasks = [nap(0.15, 'b'), nap(0.1, 'a')];
      await sleep(0);
      await report(tasks, { timeout: 0.1 }, say);
    });
    expect(lines).toEqual(['0.1 a | b']);
  });

  test('does not pass a cancellation on to the tasks', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture<void>();
      const inner = createTask(
        (async () => {
          await future;
          say('inner goes on');
        })(),
      );
      const outer = createTask(wait([inner]));
      await sleep(0);
      outer.cancel();
      await ending(outer, say);
      future.setResult();
      await inner;
    });
    expect(lines).toEqual(['0 CancelledError', '0 inner goes on']);
  });
});

/** The two ways of looping over `asCompleted`. */
const loops: readonly [way: string, each: (items: Completed, say: Say) => Promise<void>][] = [
  [
    'for',
    async (items, say) => {
      for (const next of items) {
        try {
          say(await next);
        } catch (error) {
          say(error);
        }
      }
    },
  ],
  [
    'for await',
    async (items, say) => {
      try {
        for await (const task of items) say(await task);
      } catch (error) {
        say(error);
      }
    },
  ],
];

type Completed = AsCompleted<string>;

describe.each(loops)('asCompleted with %s', (way, each) => {
  test('gives them in the order in which they end', () => {
    const { lines } = program(async (say) => {
      await each(asCompleted([sleep(0.02, 'b'), sleep(0.15, 'c'), sleep(0.01, 'a')]), say);
    });
    expect(lines).toEqual(['0.01 a', '0.02 b', '0.15 c']);
  });

  test('raises TimeoutError for what is late and cancels nothing', () => {
    const { lines } = program(async (say) => {
      const tasks = [nap(0.1, 'a'), nap(0.15, 'b')];
      await each(asCompleted(tasks, { timeout: 0.12 }), say);
      say(await (tasks[1] as Task<string>));
    });
    expect(lines).toEqual(['0.1 a', '0.12 TimeoutError', '0.15 b']);
  });

  test('takes no notice of a timeout that is not needed', () => {
    const { lines, end } = program(async (say) => {
      await each(asCompleted([sleep(0.01, 'a')], { timeout: 1 }), say);
    });
    expect(lines).toEqual(['0.01 a']);
    expect(end).toBe(0.01);
  });

  test('runs an awaitable that is given twice once', () => {
    const { lines } = program(async (say) => {
      const twice = sleep(0, 'ham');
      await each(asCompleted([twice, twice, sleep(1, 'spam')]), say);
    });
    expect(lines).toEqual(['0 ham', '1 spam']);
  });

  test('goes on where a loop was left', () => {
    const { lines } = program(async (say) => {
      const items = asCompleted([0, 1, 2, 3].map((delay) => sleep(delay, `r${delay}`)));
      if (way === 'for') {
        for (const next of items) if (said(say, await next) === 'r1') break;
      } else {
        for await (const task of items) if (said(say, await task) === 'r1') break;
      }
      say('again');
      await each(items, say);
    });
    expect(lines).toEqual(['0 r0', '1 r1', '1 again', '2 r2', '3 r3']);
  });

  test('gives awaitables that can be awaited together', () => {
    const { lines } = program(async (say) => {
      const items = asCompleted([sleep(0.05, 'a'), sleep(0.05, 'b')]);
      const found: PromiseLike<string>[] = [];
      if (way === 'for') for (const next of items) found.push(next);
      else for await (const task of items) found.push(task as unknown as Task<string>);
      const [done] = await wait(found.map((one) => ensureFuture(one)));
      say([...done].map((task) => task.result()).join());
    });
    expect(lines).toEqual(['0.05 a,b']);
  });

  test('refuses a lone awaitable', () => {
    const { lines } = program(async (say) => {
      const unused = sleep(1, '');
      for (const wrong of [getRunningLoop().createFuture(), unused]) {
        try {
          await each(asCompleted(wrong as never), say);
        } catch (error) {
          say(error);
        }
      }
      close(unused);
    });
    expect(lines).toEqual([
      '0 TypeError: expects an iterable of awaitables, not Future',
      '0 TypeError: expects an iterable of awaitables, not coroutine',
    ]);
  });
});

test('asCompleted with for await gives tasks back as they are, and tasks for coroutines', () => {
  const { lines } = program(async (say) => {
    const given = [sleep(0, 'a'), nap(1, 'b'), sleep(2, 'c'), nap(3, 'd')];
    for await (const done of asCompleted(given)) {
      // The type of `for await` is unwrapped once too often.
      const task = done as unknown as Task<string>;
      say(`${task.result()} ${given.includes(task)} ${task instanceof Future}`);
    }
  });
  expect(lines).toEqual(['0 a false true', '1 b true true', '2 c false true', '3 d true true']);
});

test('the awaitable of asCompleted that is awaited first gets the first result', () => {
  const { lines } = program(async (say) => {
    const [first, second] = [...asCompleted([sleep(0.05, 'a'), sleep(0.1, 'b')])];
    say(await (second as PromiseLike<string>));
    say(await (first as PromiseLike<string>));
  });
  expect(lines).toEqual(['0.05 a', '0.1 b']);
});

test('asCompleted with coroutines needs a loop', () => {
  const { lines } = scene((say) => {
    const unused = sleep(1, '');
    try {
      asCompleted([unused]);
    } catch (error) {
      say(error);
    }
    close(unused);
  });
  expect(lines).toEqual(["0 RuntimeError: There is no current event loop in thread 'MainThread'."]);
});

function nap(delay: number, name: string): Task<string> {
  return createTask(sleep(delay, name), { name });
}

async function report(tasks: Iterable<Task<unknown>>, options: WaitOptions, say: Say) {
  const [done, pending] = await wait(tasks, options);
  const names = (set: Set<Task<unknown>>) => [...set].map((task) => task.getName()).join();
  say(`${names(done)} | ${names(pending)}`);
}

async function failAfter(delay: number): Promise<never> {
  if (delay > 0) await sleep(delay);
  throw new Error(`after ${delay}`);
}

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error instanceof TimeoutError ? 'late' : error);
  }
}

function said(say: Say, text: string): string {
  say(text);
  return text;
}

function close(unused: unknown): void {
  (unused as { close(): void }).close();
}
