import { expect, test } from 'vitest';
import {
  allTasks,
  CancelledError,
  createTask,
  currentTask,
  eagerTaskFactory,
  getRunningLoop,
  sleep,
  type Task,
} from '#asyncio/index.ts';
import { program } from './program.ts';

test('a task runs when the code that made it first waits', () => {
  const { lines } = program(async (say) => {
    const task = createTask(speak(say, 'task'));
    say('made');
    await task;
    say('done');
  });
  expect(lines).toEqual(['0 made', '0 task', '0 done']);
});

test('tasks begin in the order they were made and interleave at each wait', () => {
  const { lines } = program(async (say) => {
    const steps = async (name: string) => {
      say(`${name}1`);
      await sleep(0);
      say(`${name}2`);
    };
    const tasks = [createTask(steps('a')), createTask(steps('b'))];
    for (const task of tasks) await task;
  });
  expect(lines).toEqual(['0 a1', '0 b1', '0 a2', '0 b2']);
});

test('a task cancelled before its first step never runs its body', () => {
  const { lines } = program(async (say) => {
    const task = createTask(speak(say, 'body'));
    task.cancel();
    try {
      await task;
    } catch (error) {
      say(error);
    }
    say(task.cancelled());
  });
  expect(lines).toEqual(['0 CancelledError', '0 true']);
});

test('a cancellation is thrown in where the task waits, and finally may wait too', () => {
  const { lines } = program(async (say) => {
    const task = createTask(
      (async () => {
        try {
          await sleep(10);
        } finally {
          say('cleaning');
          await sleep(1);
          say('clean');
        }
      })(),
    );
    await sleep(2);
    say(task.cancel('enough'));
    try {
      await task;
    } catch (error) {
      say(`${(error as Error).message} ${task.cancelled()}`);
    }
  });
  expect(lines).toEqual(['2 true', '2 cleaning', '3 clean', '3 enough true']);
});

test('a task that swallows its cancellation ends with a value, and a warning says so', () => {
  const { lines, warnings } = program(async (say) => {
    const task = createTask(
      (async () => {
        try {
          await sleep(10);
        } catch {
          return 'stayed';
        }
        return 'slept';
      })(),
      { name: 'stubborn' },
    );
    await sleep(1);
    task.cancel();
    say(await task);
    say(`${task.cancelled()} ${task.cancelling()}`);
  });
  expect(lines).toEqual(['1 stayed', '1 false 1']);
  expect(warnings.map((warning) => warning.kind)).toEqual(['swallowed-cancel']);
  expect(warnings[0]?.message).toContain('stubborn was cancelled');
});

test('a task that takes its cancellation back with uncancel is no mistake', () => {
  const { warnings } = program(async () => {
    const task = createTask(
      (async () => {
        try {
          await sleep(10);
        } catch {
          currentTask()?.uncancel();
        }
      })(),
    );
    await sleep(1);
    task.cancel();
    await task;
  });
  expect(warnings).toEqual([]);
});

test('uncancel down to zero calls off a cancellation that was not delivered yet', () => {
  const { lines } = program(async (say) => {
    const task = createTask(speak(say, 'body'));
    task.cancel();
    say(task.uncancel());
    await task;
  });
  expect(lines).toEqual(['0 0', '0 body']);
});

test('cancelling counts requests until uncancel takes them back', () => {
  const { lines } = program(async (say) => {
    const task = createTask(sleep(5));
    await sleep(0);
    task.cancel();
    task.cancel();
    say(task.cancelling());
    say(task.uncancel());
    say(task.uncancel());
    say(task.uncancel());
    await outcome(task);
    say(task.cancel());
  });
  expect(lines).toEqual(['0 2', '0 1', '0 0', '0 0', '0 false']);
});

test('a task that cancels itself gets the error at its next wait', () => {
  const { lines } = program(async (say) => {
    const task = createTask(
      (async () => {
        currentTask()?.cancel();
        say('still here');
        await sleep(0);
        say('never');
      })(),
    );
    await outcome(task);
    say(task.cancelled());
  });
  expect(lines).toEqual(['0 still here', '0 true']);
});

test('a task cancelled in its last step is cancelled although its body returned', () => {
  const { lines } = program(async (say) => {
    const task = createTask(
      (async () => {
        currentTask()?.cancel();
        return 7;
      })(),
    );
    await outcome(task);
    say(task.cancelled());
  });
  expect(lines).toEqual(['0 true']);
});

test('cancelling a task that awaits another one cancels the other', () => {
  const { lines } = program(async (say) => {
    const inner = createTask(sleep(10));
    const outer = createTask(
      (async () => {
        await inner;
      })(),
    );
    await sleep(1);
    outer.cancel();
    await outcome(outer);
    say(`${inner.cancelled()} ${outer.cancelled()}`);
  });
  expect(lines).toEqual(['1 true true']);
});

test('names count up unless given', () => {
  const { lines } = program(async (say) => {
    const named = createTask(sleep(0), { name: 'tea' });
    const next = createTask(sleep(0));
    say(`${currentTask()?.getName()} ${named.getName()} ${next.getName()}`);
    next.setName('toast');
    say(next.getName());
    await named;
    await next;
  });
  expect(lines).toEqual(['0 Task-1 tea Task-2', '0 toast']);
});

test('allTasks lists what is not done, in the order of creation', () => {
  const { lines } = program(async (say) => {
    const short = createTask(sleep(1), { name: 'short' });
    createTask(sleep(5), { name: 'long' });
    await short;
    say([...allTasks()].map((task) => task.getName()).join(' '));
  });
  expect(lines).toEqual(['1 Task-1 long']);
});

test('awaiting oneself is an error at that await', () => {
  const { lines } = program(async (say) => {
    const tail: Task<void>[] = [];
    const bite = async () => {
      await tail[0];
    };
    const task = createTask(bite(), { name: 'snake' });
    tail.push(task);
    try {
      await task;
    } catch (error) {
      say(error);
    }
  });
  expect(lines[0]).toMatch(
    /^0 RuntimeError: Task cannot await on itself: <Task pending name='snake'/,
  );
});

test('a task refuses what is no coroutine', () => {
  const { lines } = program(async (say) => {
    for (const wrong of [speak, 5, createTask(sleep(0))] as unknown as Promise<void>[]) {
      try {
        createTask(wrong);
      } catch (error) {
        say((error as Error).message.replace(/<.*>/, '<…>'));
      }
    }
    try {
      (currentTask() as Task<void>).setResult();
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 a coroutine was expected, got speak',
    '0 a coroutine was expected, got 5',
    '0 a coroutine was expected, got <…>',
    '0 RuntimeError: Task does not support set_result operation',
  ]);
});

test('an eager task runs its first step inside createTask', () => {
  const { lines } = program(async (say) => {
    const eager = createTask(speak(say, 'first'), { eagerStart: true });
    say(`made ${eager.done()}`);
    getRunningLoop().setTaskFactory(eagerTaskFactory);
    const waits = createTask(
      (async () => {
        say(`in ${currentTask()?.getName()}`);
        await sleep(1);
        say('late');
      })(),
      { name: 'eager' },
    );
    say(`back in ${currentTask()?.getName()} ${waits.done()}`);
    await waits;
  });
  expect(lines).toEqual([
    '0 first',
    '0 made true',
    '0 in eager',
    '0 back in Task-1 false',
    '1 late',
  ]);
});

test('a task prints its state, name, coroutine and what it waits for', () => {
  const { lines } = program(async (say) => {
    const task = createTask(sleep(1), { name: 'nap' });
    say(task);
    await sleep(0);
    task.cancel();
    say(task);
    await outcome(task);
    say(task);
  });
  expect(lines).toEqual([
    "0 <Task pending name='nap' coro=<sleep() running>>",
    "0 <Task cancelling name='nap' coro=<sleep() running> wait_for=<Future cancelled>>",
    "0 <Task cancelled name='nap' coro=<sleep() done>>",
  ]);
});

test('an error a task raises is raised again by each await of it', () => {
  const { lines } = program(async (say) => {
    const task = createTask(fail('broken'));
    for (let round = 0; round < 2; round += 1) {
      try {
        await task;
      } catch (error) {
        say(error);
      }
    }
    say(task.exception() instanceof Error);
  });
  expect(lines).toEqual(['0 Error: broken', '0 Error: broken', '0 true']);
});

async function speak(say: (text: string) => void, text: string): Promise<void> {
  say(text);
}

async function fail(message: string): Promise<never> {
  throw new Error(message);
}

async function outcome(awaited: PromiseLike<unknown>): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
  }
}
