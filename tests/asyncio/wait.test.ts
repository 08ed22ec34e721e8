import { expect, test } from 'vitest';
import {
  asCompleted,
  createTask,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  type Future,
  sleep,
  TimeoutError,
  wait,
  waitFor,
} from '#asyncio/index.ts';
import { program } from './program.ts';

test('wait gives done and pending in the order of its argument', () => {
  const { lines } = program(async (say) => {
    const tasks = [3, 1, 2].map((delay) => createTask(sleep(delay, delay), { name: `t${delay}` }));
    const names = (set: Set<Future<unknown>>) =>
      tasks.filter((task) => set.has(task)).map((task) => task.getName());
    const [done, pending] = await wait(tasks, { timeout: 2.5 });
    say(`${[...done].map((task) => task.result())} ${names(pending)}`);
    const [first] = await wait(tasks, { returnWhen: FIRST_COMPLETED });
    say(names(first));
  });
  expect(lines).toEqual(['2.5 1,2 t3', '2.5 t1,t2']);
});

test('wait stops at the first error if asked to', () => {
  const { lines } = program(async (say) => {
    const bad = createTask(
      (async () => {
        await sleep(1);
        throw new Error('bad');
      })(),
    );
    const [done, pending] = await wait([createTask(sleep(3)), bad], {
      returnWhen: FIRST_EXCEPTION,
    });
    say(`${done.size} ${pending.size} ${bad.exception()}`);
  });
  expect(lines).toEqual(['1 1 1 Error: bad']);
});

test('wait refuses coroutines, a lone task and nothing', () => {
  const { lines } = program(async (say) => {
    const unused = sleep(1);
    const wrong = [[unused], createTask(sleep(0)), []] as unknown as Future<unknown>[][];
    for (const argument of wrong) {
      try {
        await wait(argument);
      } catch (error) {
        say(error);
      }
    }
    await unused;
  });
  expect(lines).toEqual([
    '0 TypeError: Passing coroutines is forbidden, use tasks explicitly.',
    '0 TypeError: expect a list of futures, not Task',
    '0 ValueError: Set of Tasks/Futures is empty.',
  ]);
});

test('asCompleted with for await yields the tasks that were given, as they finish', () => {
  const { lines } = program(async (say) => {
    const tasks = [4, 1, 10].map((delay) => createTask(sleep(delay, delay)));
    for await (const task of asCompleted(tasks)) {
      say(`${task.result()} ${tasks.indexOf(task as never)}`);
    }
  });
  expect(lines).toEqual(['1 1 1', '4 4 0', '10 10 2']);
});

test('asCompleted with a plain for yields awaitables; its timeout cancels nothing', () => {
  const { lines } = program(async (say) => {
    const tasks = [1, 10, 10].map((delay) => createTask(sleep(delay, delay)));
    for (const next of asCompleted(tasks, { timeout: 2 })) {
      try {
        say(await next);
      } catch (error) {
        say(error instanceof TimeoutError);
      }
    }
    say(tasks.map((task) => task.done()).join());
  });
  expect(lines).toEqual(['1 1', '2 true', '2 true', '2 true,false,false']);
});

test('waitFor cancels what is late and raises TimeoutError', () => {
  const { lines } = program(async (say) => {
    const task = createTask(sleep(2));
    try {
      await waitFor(task, 1);
    } catch (error) {
      say(`${error} ${task.cancelled()}`);
    }
    say(await waitFor(sleep(1, 'in time'), 5));
    say(await waitFor(sleep(1, 'no limit'), null));
  });
  expect(lines).toEqual(['1 TimeoutError true', '2 in time', '3 no limit']);
});

test('waitFor with no time left never starts a coroutine', () => {
  const { lines } = program(async (say) => {
    const body = async () => say('started');
    try {
      await waitFor(body(), 0);
    } catch (error) {
      say(error);
    }
    const done = createTask(sleep(0, 'ready'));
    await done;
    say(await waitFor(done, -1));
  });
  expect(lines).toEqual(['0 TimeoutError', '0 ready']);
});

test('waitFor waits for the clean-up, and a swallowed cancellation gives the value', () => {
  const { lines } = program(async (say) => {
    const slowToLeave = async () => {
      try {
        await sleep(9);
      } finally {
        await sleep(2);
      }
    };
    try {
      await waitFor(slowToLeave(), 1);
    } catch (error) {
      say(error);
    }
    const swallows = async () => {
      try {
        await sleep(9);
      } catch {
        return 'kept';
      }
      return 'late';
    };
    say(await waitFor(swallows(), 1));
  });
  expect(lines).toEqual(['3 TimeoutError', '4 kept']);
});

test('cancelling waitFor cancels what it waits for and is no timeout', () => {
  const { lines } = program(async (say) => {
    const inner = createTask(sleep(9));
    const outer = createTask(waitFor(inner, 5));
    await sleep(1);
    outer.cancel();
    try {
      await outer;
    } catch (error) {
      say(`${error} ${inner.cancelled()}`);
    }
  });
  expect(lines).toEqual(['1 CancelledError true']);
});
