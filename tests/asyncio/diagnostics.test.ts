import { expect, test } from 'vitest';
import { createRuntime } from '#asyncio/create-runtime.ts';
import {
  createTask,
  Event,
  gather,
  getRunningLoop,
  Lock,
  newEventLoop,
  Queue,
  sleep,
  type Task,
} from '#asyncio/index.ts';
import { hintOf } from '#kernel/hint.ts';
import { logicalStack } from '#kernel/logical-stack.ts';
import { program, scene } from './program.ts';

test('awaiting what cannot be awaited is a TypeError with a mend', () => {
  const { lines } = program(async (say) => {
    const wrong: unknown[] = [5, null, Promise.resolve(1), sleep, [sleep(0)], new Lock()];
    for (const value of wrong) {
      try {
        await value;
      } catch (error) {
        say(`${(error as Error).message} | ${hintOf(error)}`);
      }
    }
  });
  expect(lines).toEqual([
    "0 'number' object can't be awaited | await takes a coroutine, a task or a future; a plain value needs no await.",
    "0 'null' object can't be awaited | await takes a coroutine, a task or a future; a plain value needs no await.",
    "0 'Promise' object can't be awaited | A native Promise does not run on this loop; use sleep(), a task or a future instead.",
    "0 'function' object can't be awaited | It is a function: call it, await sleep().",
    "0 'Array' object can't be awaited | To await all of them together: await gather(...list).",
    "0 'Lock' object can't be awaited | To take it: await using _ = await it.acquire().",
  ]);
});

test('a coroutine is awaited once', () => {
  const { lines } = program(async (say) => {
    const nap = sleep(1);
    const first = createTask(
      (async () => {
        await nap;
      })(),
    );
    await sleep(0);
    for (let round = 0; round < 2; round += 1) {
      try {
        await nap;
      } catch (error) {
        say(`${(error as Error).message} | ${hintOf(error)}`);
      }
      await sleep(2);
    }
    await first;
  });
  expect(lines[0]).toMatch(/^0 coroutine is being awaited already \| sleep\(\) has one awaiter/);
  expect(lines[1]).toMatch(/^2 cannot reuse already awaited coroutine \| This call of sleep\(\)/);
});

test('coroutines that were never awaited are listed at the end, in the order of creation', () => {
  const { warnings } = program(async () => {
    forgotten();
    const kept = another();
    sleep(1);
    (another() as unknown as { close(): void }).close();
    await kept;
  });
  expect(warnings.map(({ kind, message }) => `${kind}: ${message.split(';')[0]}`)).toEqual([
    "never-awaited: coroutine 'forgotten' was never awaited",
    "never-awaited: coroutine 'sleep' was never awaited",
  ]);
});

test('a deadlock says who waits for whom, and names the circle', () => {
  const { lines } = program(async () => {
    const left = new Lock();
    const right = new Lock();
    const take = async (first: Lock, second: Lock) => {
      await using _first = await first.acquire();
      await sleep(1);
      await using _second = await second.acquire();
    };
    await gather(
      createTask(take(left, right), { name: 'a' }),
      createTask(take(right, left), { name: 'b' }),
    );
  });
  expect(lines).toEqual([
    [
      '1 DeadlockError: all 3 tasks wait, and nothing can wake one',
      '  Task-1 waits for gather of 2 (a, b)',
      '  a waits for <Lock locked waiters=1> (held by b)',
      '  b waits for <Lock locked waiters=1> (held by a)',
      '  in a circle: a → b → a',
    ].join('\n'),
  ]);
});

test('after a deadlock the tasks are cancelled, so their finally blocks run', () => {
  const { lines } = program(async (say) => {
    try {
      await new Event().wait();
    } finally {
      say('finally');
    }
  });
  expect(lines).toEqual([
    '0 finally',
    '0 DeadlockError: the only task waits, and nothing can wake it\n  Task-1 waits for <Event unset waiters=1>',
  ]);
});

test('a task that waits for itself through another is a circle too', () => {
  const { lines } = program(async () => {
    const tasks: Task<void>[] = [];
    const wait = async (index: number) => {
      await sleep(1);
      await tasks[index];
    };
    tasks.push(createTask(wait(1), { name: 'a' }), createTask(wait(0), { name: 'b' }));
    await tasks[0];
  });
  expect(lines[0]).toContain('in a circle: a → b → a');
});

test('a future of another loop is refused at the await', () => {
  const { lines } = scene((say) => {
    const stranger = newEventLoop().createFuture();
    const loop = newEventLoop();
    loop.runUntilComplete(
      (async () => {
        try {
          await stranger;
        } catch (error) {
          say((error as Error).message.replace(/^Task <.*?> got/, 'Task … got'));
        }
      })(),
    );
  });
  expect(lines).toEqual(['0 Task … got Future <Future pending> attached to a different loop']);
});

test('an error carries the coroutines it left, innermost first', () => {
  const { lines } = program(async (say) => {
    const inner = async () => {
      throw new Error('deep');
    };
    async function middle() {
      await sleep(0);
      await inner();
    }
    async function outer() {
      await middle();
    }
    try {
      await createTask(outer());
    } catch (error) {
      say(
        logicalStack(error)
          .map(({ name }) => name)
          .join(' < '),
      );
    }
  });
  expect(lines).toEqual(['0 inner < middle < outer']);
});

test('tasks that a closed loop leaves pending are reported', () => {
  const { errors } = scene(() => {
    const loop = newEventLoop();
    loop.createTask(sleep(5), { name: 'left' });
    loop.runUntilComplete(sleep(1));
    loop.close();
  });
  expect(errors[0]).toMatch(
    /^Task was destroyed but it is pending!\ntask: <Task pending name='left'/,
  );
});

test('an endless program is stopped, and nothing can catch that', () => {
  const runtime = createRuntime({ limits: { steps: 1_000 } });
  const outcome = runtime.runEntry(($) => ({
    exports: {},
    main: $.co(
      (function* () {
        for (;;) {
          try {
            for (;;) yield $.at(sleep(0), 1);
          } catch {
            // Goes on, whatever comes.
          }
        }
      })(),
      1,
    ),
  }));
  expect(outcome.status).toBe('limit');
  expect(outcome.error?.message).toContain('more than 1,000 steps');
});

async function forgotten(): Promise<void> {}
async function another(): Promise<void> {
  await new Queue().join();
  getRunningLoop();
}
