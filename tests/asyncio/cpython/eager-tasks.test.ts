import { describe, expect, test } from 'vitest';
import {
  allTasks,
  CancelledError,
  ContextVar,
  createEagerTaskFactory,
  createTask,
  currentTask,
  eagerTaskFactory,
  gather,
  getRunningLoop,
  newEventLoop,
  sleep,
  Task,
  TaskGroup,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

describe('with the eager task factory', () => {
  test('createTask makes tasks of the class the factory was made for', () => {
    const { lines } = program(async (say) => {
      class Own<T> extends Task<T> {}
      const factory = createEagerTaskFactory(Own);
      getRunningLoop().setTaskFactory(factory);
      say(getRunningLoop().getTaskFactory() === factory);
      const task = createTask(value(1));
      say(`${task instanceof Own} ${await task}`);
    });
    expect(lines).toEqual(['0 true', '0 true 1']);
  });

  test('a task runs inside createTask until it first waits', () => {
    const { lines } = eager(async (say) => {
      const future = getRunningLoop().createFuture<string>();
      const sets = createTask((async () => future.setResult('my message'))());
      say(`${sets.done()} ${await future}`);
      const returns = createTask(value('hello'));
      say(`${returns.done()} ${await returns}`);
      const waits = createTask(sleep(0.1, 'after waiting'));
      say(`${waits.done()} ${await waits} ${waits.done()}`);
    });
    expect(lines).toEqual(['0 true my message', '0 true hello', '0.1 false after waiting true']);
  });

  test('a task that ended at once cannot be cancelled; one that waits can', () => {
    const { lines } = eager(async (say) => {
      const done = createTask(value('done'));
      say(`${done.cancel()} ${await done} ${done.cancelled()}`);
      const waits = createTask(sleep(0.1));
      say(`${waits.cancel('my message')} ${waits.cancelling()}`);
      try {
        await waits;
      } catch (error) {
        say(`${error instanceof CancelledError} ${(error as Error).message}`);
      }
    });
    expect(lines).toEqual(['0 false done false', '0 true 1', '0 true my message']);
  });

  test('the current task is the new one before and after its first wait, and then the maker', () => {
    const { lines } = eager(async (say) => {
      const me = () => say(currentTask()?.getName());
      const work = async () => {
        me();
        await sleep(0.1);
        me();
      };
      const task = createTask(work(), { name: 'eager' });
      me();
      await task;
      me();
    });
    expect(lines).toEqual(['0 eager', '0 Task-1', '0.1 eager', '0.1 Task-1']);
  });

  test('allTasks lists a task during its first step, and later only if it waits', () => {
    const { lines } = eager(async (say) => {
      const names = () => say([...allTasks()].map((task) => task.getName()).join());
      const future = getRunningLoop().createFuture<void>();
      const ends = async () => names();
      const waits = async () => {
        names();
        await future;
      };
      createTask(ends(), { name: 'ends' });
      names();
      const task = createTask(waits(), { name: 'waits' });
      names();
      future.setResult();
      await task;
      names();
    });
    expect(lines).toEqual([
      '0 Task-1,ends',
      '0 Task-1',
      '0 Task-1,waits',
      '0 Task-1,waits',
      '0 Task-1',
    ]);
  });

  test('tasks that eager tasks make are listed, and cancelled at the end, after their makers', () => {
    const { lines, end } = eager(async (say) => {
      const grandchild = async () => {
        try {
          await sleep(5);
        } finally {
          await sleep(1);
          say('grandchild cleaned up');
        }
      };
      const child = async () => {
        await using group = new TaskGroup();
        group.createTask(grandchild(), { name: 'grandchild' });
      };
      createTask(child(), { name: 'child' });
      say([...allTasks()].map((task) => task.getName()).join());
    });
    // The child, cancelled first, cancels the grandchild a second time before that one has begun
    // to clean up; so the clean-up itself is left in peace.
    expect(lines).toEqual(['0 Task-1,child,grandchild', '1 grandchild cleaned up']);
    expect(end).toBe(1);
  });

  test('what a task sets in its first step stays in its own context', () => {
    const { lines } = eager(async (say) => {
      const variable = new ContextVar('v', { default: 0 });
      const work = async () => {
        say(`task ${variable.get()}`);
        variable.set(2);
        await sleep(0.1);
        say(`task ${variable.get()}`);
        variable.set(3);
      };
      variable.set(1);
      const task = createTask(work());
      say(`main ${variable.get()}`);
      await task;
      say(`main ${variable.get()}`);
    });
    expect(lines).toEqual(['0 task 1', '0 main 1', '0.1 task 2', '0.1 main 1']);
  });

  test('eagerStart false puts the first step off', () => {
    const { lines } = eager(async (say) => {
      const task = createTask(naming(say), { eagerStart: false, name: 'example' });
      say(task.done());
      await task;
    });
    expect(lines).toEqual(['0 false', '0 example']);
  });

  test('a task has its name from its first step on', () => {
    const { lines } = eager(async (say) => {
      createTask(naming(say), { name: 'test name' });
      say('made');
    });
    expect(lines).toEqual(['0 test name', '0 made']);
  });

  test('a task that ended at once has let its coroutine go', () => {
    const { lines } = eager(async (say) => {
      const ended = createTask(value(1));
      say(`${ended.getCoro()} ${ended}`);
      const coroutine = sleep(1);
      say(createTask(coroutine).getCoro() === coroutine);
    });
    expect(lines).toEqual(["0 null <Task finished name='Task-2' result=1>", '0 true']);
  });
});

test.each([true, false])('eagerStart %s decides with the default factory', (eagerStart) => {
  const { lines } = program(async (say) => {
    const task = createTask(naming(say), { eagerStart, name: 'example' });
    say(task.done());
    await task;
  });
  expect(lines).toEqual(eagerStart ? ['0 example', '0 true'] : ['0 false', '0 example']);
});

/** What makes tasks, and how many of them outlive the call that makes them: plain, eager. */
const recursions: readonly [
  what: string,
  run: () => Promise<unknown>,
  plain: number,
  eager: number,
][] = [
  ['a chain of awaits', () => chain(100), 1, 1],
  // A group waits for its tasks, also for those that ended at once; the innermost end at once.
  ['groups in groups', () => groups(5, 4), 1 + 5 + 25 + 125 + 625, 1 + 5 + 25 + 125],
  // A gather of what has ended has ended.
  ['gathers in gathers', () => gathers(5, 4), 1 + 5 + 25 + 125 + 625, 1],
];

describe.each(recursions)('%s', (_what, run, plain, eagerly) => {
  test.each([false, true])('make the tasks they need, eager %s', (eagerStart) => {
    let made = 0;
    let waiting = 0;
    scene(() => {
      class Counted<T> extends Task<T> {
        constructor(...[coroutine, options]: ConstructorParameters<typeof Task<T>>) {
          super(coroutine, options);
          made += 1;
          if (!this.done()) waiting += 1;
        }
      }
      const loop = newEventLoop();
      loop.setTaskFactory((owner, coroutine, options) => {
        return new Counted(coroutine, { ...options, loop: owner, eagerStart });
      });
      loop.runUntilComplete(run());
    });
    expect([made, waiting]).toEqual([plain, eagerStart ? eagerly : plain]);
  });
});

function eager(main: (say: Say) => Promise<void>) {
  return program((say) => {
    return (async () => {
      getRunningLoop().setTaskFactory(eagerTaskFactory);
      await main(say);
    })();
  });
}

async function value<T>(result: T): Promise<T> {
  return result;
}

async function naming(say: Say): Promise<void> {
  say(currentTask()?.getName());
}

async function chain(depth: number): Promise<number> {
  return depth === 0 ? 0 : 1 + (await chain(depth - 1));
}

async function groups(width: number, depth: number): Promise<void> {
  if (depth === 0) return;
  await using group = new TaskGroup();
  for (let count = 0; count < width; count += 1) group.createTask(groups(width, depth - 1));
}

async function gathers(width: number, depth: number): Promise<void> {
  if (depth === 0) return;
  await gather(...Array.from({ length: width }, () => gathers(width, depth - 1)));
}
