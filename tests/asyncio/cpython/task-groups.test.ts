import { describe, expect, test } from 'vitest';
import {
  asyncEnter,
  CancelledError,
  createTask,
  currentTask,
  type ExceptionGroup,
  eagerTaskFactory,
  getRunningLoop,
  newEventLoop,
  sleep,
  split,
  type Task,
  TaskGroup,
} from '#asyncio/index.ts';
import { type Program, program, type Say, scene } from '../program.ts';

type Main = (say: Say) => Promise<unknown>;

/** Every behaviour of a group holds for tasks that begin at once as well. */
const kinds: readonly [kind: string, run: (main: Main) => Program][] = [
  ['plain tasks', program],
  ['eager tasks', (main) => program((say) => eagerly(main, say))],
];

async function eagerly(main: Main, say: Say): Promise<void> {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  await main(say);
}

describe.each(kinds)('a group of %s', (_kind, run) => {
  test('waits for its tasks, whenever they were made', () => {
    const { lines } = run(async (say) => {
      let tasks: Task<number>[] = [];
      {
        await using group = new TaskGroup();
        const first = group.createTask(sleep(0.1, 42));
        await sleep(0.15);
        tasks = [first, group.createTask(sleep(0.2, 11)), group.createTask(sleep(0.1, 7))];
      }
      say(tasks.map((task) => task.result()).join());
    });
    expect(lines).toEqual(['0.35 42,11,7']);
  });

  test('goes on when one of its tasks is cancelled', () => {
    const { lines } = run(async (say) => {
      let cancelled: Task<void> | null = null;
      {
        await using group = new TaskGroup();
        cancelled = group.createTask(sleep(1));
        await sleep(0.15);
        cancelled.cancel();
        group.createTask(saying(say, 0.2));
      }
      say((cancelled as Task<void>).cancelled());
    });
    expect(lines).toEqual(['0.35 slept 0.2', '0.35 true']);
  });

  test('cancels the other tasks and the block for the error of one', () => {
    const { lines } = run(async (say) => {
      let sibling: Task<void> | null = null;
      const body = async () => {
        await using group = new TaskGroup();
        for (let count = 0; count < 3; count += 1) group.createTask(failAfter(0.1));
        sibling = group.createTask(untilCancelled(say, 'sibling'));
        await untilCancelled(say, 'block');
      };
      await outcome(createTask(body()), say);
      say((sibling as Task<void> | null)?.cancelled());
    });
    expect(lines).toEqual([
      '0.1 sibling cancelled',
      '0.1 block cancelled',
      '0.1 ExceptionGroup[Error Error Error]',
      '0.1 true',
    ]);
  });

  test('waits after its block for the error of a task too', () => {
    const { lines } = run(async (say) => {
      const body = async () => {
        await using group = new TaskGroup();
        group.createTask(failAfter(0.1));
        group.createTask(untilCancelled(say, 'sibling'));
      };
      await outcome(createTask(body()), say);
    });
    expect(lines).toEqual(['0.1 sibling cancelled', '0.1 ExceptionGroup[Error]']);
  });

  test.each(['after its block', 'in its block'])('cancelled %s cancels its tasks', (where) => {
    const { lines } = run(async (say) => {
      const body = async () => {
        await using group = new TaskGroup();
        for (const name of ['a', 'b']) group.createTask(untilCancelled(say, name));
        if (where === 'in its block') await untilCancelled(say, 'block');
      };
      const runner = createTask(body());
      await sleep(0.1);
      say(runner.done());
      runner.cancel('test');
      await outcome(runner, say);
    });
    expect(lines).toEqual([
      '0.1 false',
      ...(where === 'in its block' ? ['0.1 block cancelled'] : []),
      '0.1 a cancelled',
      '0.1 b cancelled',
      '0.1 CancelledError test',
    ]);
  });

  test.each([1, 2])('cancelled before its tasks fail is cancelled, %d deep', (depth) => {
    const { lines } = run(async (say) => {
      const block = async () => {
        await using group = new TaskGroup();
        for (let count = 0; count < 5; count += 1) group.createTask(failAfter(0.2));
        await sleep(10);
      };
      const body = async () => {
        if (depth === 1) return await block();
        await using outer = new TaskGroup();
        outer.createTask(sleep(10));
        await block();
      };
      const runner = createTask(body());
      await sleep(0.1);
      say(runner.done());
      runner.cancel('test');
      await outcome(runner, say);
    });
    expect(lines).toEqual(['0.1 false', '0.1 CancelledError test']);
  });

  test.each([0, 0.1])('collects the error that its block raises after %d s', (delay) => {
    const { lines } = run(async (say) => {
      const tasks: Task<void>[] = [];
      const body = async () => {
        await using group = new TaskGroup();
        tasks.push(group.createTask(sleep(1)), group.createTask(sleep(2)));
        if (delay > 0) await sleep(delay);
        throw new TypeError('block');
      };
      await outcome(body(), say);
      say(tasks.map((task) => task.cancelled()).join());
    });
    expect(lines).toEqual([`${delay} ExceptionGroup[TypeError]`, `${delay} true,true`]);
  });

  test('inside another one is cancelled by an error of the outer one', () => {
    const { lines } = run(async (say) => {
      const body = async () => {
        await using outer = new TaskGroup();
        outer.createTask(failAfter(0.1));
        await using inner = new TaskGroup();
        inner.createTask(failAfter(10));
      };
      await outcome(createTask(body()), say);
    });
    expect(lines).toEqual(['0.1 ExceptionGroup[Error]']);
  });

  test('inside another one hands it a group of errors', () => {
    const { lines } = run(async (say) => {
      const body = async () => {
        await using outer = new TaskGroup();
        outer.createTask(failAfter(10));
        await using inner = new TaskGroup();
        inner.createTask(failAfter(0.1));
      };
      await outcome(createTask(body()), say);
    });
    expect(lines).toEqual(['0.1 ExceptionGroup[ExceptionGroup[Error]]']);
  });

  test.each(['itself', 'through its awaiter'])(
    'cancelled %s raises the error of a task that fails during the clean-up',
    (how) => {
      const { lines } = run(async (say) => {
        const block = async () => {
          await using group = new TaskGroup();
          group.createTask(failAfter(0.3));
          try {
            await sleep(10);
          } catch (error) {
            await sleep(0.5);
            throw error;
          }
        };
        const through = async () => await createTask(block());
        const runner = createTask(how === 'itself' ? block() : through());
        await sleep(0.1);
        say(runner.done());
        runner.cancel();
        await outcome(runner, say);
      });
      expect(lines).toEqual(['0.1 false', '0.3 ExceptionGroup[Error]']);
    },
  );

  test('without tasks passes a cancellation on, or the error raised in its stead', () => {
    const { lines } = run(async (say) => {
      for (const instead of [false, true]) {
        const body = async () => {
          await using _ = new TaskGroup();
          try {
            await sleep(10);
          } catch (error) {
            say('block cancelled');
            throw instead ? new RangeError('mine') : error;
          }
        };
        const runner = createTask(body());
        await sleep(0.1);
        runner.cancel();
        await outcome(runner, say);
      }
    });
    expect(lines).toEqual([
      '0.1 block cancelled',
      '0.1 CancelledError ',
      '0.2 block cancelled',
      '0.2 ExceptionGroup[RangeError]',
    ]);
  });

  test('collects the error of a task and the one its cancellation makes the block raise', () => {
    const { lines } = run(async (say) => {
      const nested = async () => {
        try {
          await sleep(10);
        } catch {
          throw new RangeError('clean-up');
        }
      };
      const body = async () => {
        await using group = new TaskGroup();
        group.createTask(failAfter(0.1));
        await nested();
      };
      const runner = createTask(body());
      await outcome(runner, say);
      say(runner.cancelling());
    });
    expect(lines).toEqual(['0.1 ExceptionGroup[Error RangeError]', '0.1 0']);
  });

  test('collects the error that leaving a resource inside it raises', () => {
    const { lines } = run(async (say) => {
      const database = {
        async [Symbol.asyncDispose]() {
          throw new RangeError('on closing');
        },
      };
      const body = async () => {
        await using group = new TaskGroup();
        await using _ = database;
        group.createTask(failAfter(0));
        await sleep(1);
      };
      await outcome(body(), say);
      say(currentTask()?.cancelling());
    });
    expect(lines).toEqual(['0 ExceptionGroup[Error RangeError]', '0 0']);
  });

  test('forgets its tasks as they end', () => {
    const { lines } = run(async (say) => {
      await using group = new TaskGroup();
      for (let count = 0; count < 10; count += 1) {
        await sleep(1);
        group.createTask(sleep(2.5));
        if (count === 5) say(group);
      }
      await sleep(9);
      say(group);
    });
    expect(lines).toEqual(['6 <TaskGroup tasks=3 entered>', '19 <TaskGroup entered>']);
  });

  test('waits for the tasks that its tasks make', () => {
    const { lines } = run(async (say) => {
      const root = async (group: TaskGroup) => {
        await sleep(0.1);
        group.createTask(saying(say, 0.1));
        group.createTask(saying(say, 0.2));
      };
      {
        await using group = new TaskGroup();
        group.createTask(root(group));
      }
      say('left');
    });
    expect(lines).toEqual(['0.2 slept 0.1', '0.3 slept 0.2', '0.3 left']);
  });

  test('whose tasks make more and more of them ends with the first error', () => {
    const { lines } = run(async (say) => {
      let heads = 0;
      const hydra = async (group: TaskGroup): Promise<void> => {
        heads += 1;
        await sleep(0.01);
        group.createTask(hydra(group));
        group.createTask(hydra(group));
      };
      const hercules = async () => {
        while (heads < 10) await sleep(0.015);
        throw new TypeError('cut off');
      };
      const body = async () => {
        await using group = new TaskGroup();
        group.createTask(hydra(group));
        group.createTask(hercules());
      };
      await outcome(body(), say);
      say(heads);
    });
    expect(lines).toEqual(['0.045 ExceptionGroup[TypeError]', '0.045 31']);
  });

  test('names its tasks as told', () => {
    const { lines } = run(async (say) => {
      await using group = new TaskGroup();
      const named = async () => say(currentTask()?.getName());
      say(group.createTask(named(), { name: 'yolo' }).getName());
    });
    expect(lines.sort()).toEqual(['0 yolo', '0 yolo']);
  });

  test('that is shutting down makes no more tasks', () => {
    const { lines, warnings } = run(async (say) => {
      const late = async (group: TaskGroup) => {
        try {
          await sleep(1);
        } catch {
          try {
            group.createTask(failAfter(1));
          } catch (error) {
            say((error as Error).message.replace(/<.*>/, '<…>'));
          }
        }
      };
      const body = async () => {
        await using group = new TaskGroup();
        group.createTask(failAfter(0.1));
        group.createTask(late(group));
      };
      await outcome(body(), say);
    });
    expect(lines).toEqual(['0.1 TaskGroup <…> is shutting down', '0.1 ExceptionGroup[Error]']);
    expect(warnings.map(({ kind }) => kind)).toEqual(['swallowed-cancel']);
  });

  test('is entered once, not again inside its block or after it', () => {
    const { lines } = run(async (say) => {
      const group = new TaskGroup();
      const enter = async () => {
        await using _ = group;
      };
      {
        await using _ = group;
        await outcome(enter(), say);
      }
      await outcome(enter(), say);
    });
    const refused = '0 RuntimeError TaskGroup <TaskGroup entered> has already been entered';
    expect(lines).toEqual([refused, refused]);
  });

  test('makes tasks in its block only, and closes the coroutine it refuses', () => {
    const { lines, warnings } = run(async (say) => {
      const group = new TaskGroup();
      const make = async () => group.createTask(sleep(0));
      await outcome(make(), say);
      {
        await using _ = group;
      }
      await outcome(make(), say);
    });
    expect(lines).toEqual([
      '0 RuntimeError TaskGroup <TaskGroup> has not been entered',
      '0 RuntimeError TaskGroup <TaskGroup entered> is finished',
    ]);
    expect(warnings).toEqual([]);
  });

  test('leaves no cancellation behind', () => {
    const { lines } = run(async (say) => {
      const body = async () => {
        await using group = new TaskGroup();
        group.createTask(failAfter(0));
      };
      await outcome(body(), say);
      say(currentTask()?.cancelling());
      await sleep(0);
      say('not cancelled');
    });
    expect(lines).toEqual(['0 ExceptionGroup[Error]', '0 0', '0 not cancelled']);
  });

  test('inside another one, both cancelled at once, leave one cancellation each', () => {
    const { lines } = run(async (say) => {
      const body = async () => {
        await using outer = new TaskGroup();
        try {
          await using inner = new TaskGroup();
          inner.createTask(failAfter(0));
          outer.createTask(failAfter(0, new TypeError('outer')));
        } catch (error) {
          const [, rest] = split(error, TypeError);
          say(`inner ${shape(rest)}`);
        }
        say(currentTask()?.cancelling());
      };
      await outcome(body(), say);
      say(currentTask()?.cancelling());
    });
    expect(lines).toEqual([
      '0 inner ExceptionGroup[Error]',
      '0 1',
      '0 ExceptionGroup[TypeError]',
      '0 0',
    ]);
  });

  test('cancelled from outside as its task fails raises the error, then the cancellation', () => {
    const { lines } = run(async (say) => {
      const started = getRunningLoop().createFuture<void>();
      const raises = async () => {
        started.setResult();
        await sleep(0);
        throw new Error('task');
      };
      const inner = async () => {
        try {
          await using group = new TaskGroup();
          group.createTask(raises());
          await sleep(1);
          say('never');
        } catch (error) {
          say(`${shape(error)} ${currentTask()?.cancelling()}`);
        }
        await sleep(1);
        say('never');
      };
      const task = createTask(inner());
      await started;
      say(task.cancelling());
      task.cancel();
      say(task.cancelling());
      await outcome(task, say);
      say(task.cancelled());
    });
    expect(lines).toEqual([
      '0 0',
      '0 1',
      '0 ExceptionGroup[Error] 1',
      '0 CancelledError ',
      '0 true',
    ]);
  });

  test('cancels a task that made the failing one, at its next wait', () => {
    const { lines } = run(async (say) => {
      const third = async () => {
        throw new RangeError('third');
      };
      const second = async (group: TaskGroup) => {
        group.createTask(third());
        try {
          await sleep(0);
          await sleep(0);
        } catch (error) {
          say(`second ${error instanceof CancelledError}`);
          throw error;
        }
      };
      const body = async () => {
        await using group = new TaskGroup();
        group.createTask(second(group));
      };
      await outcome(body(), say);
    });
    expect(lines).toEqual(['0 second true', '0 ExceptionGroup[RangeError]']);
  });
});

test('a group needs a parent task', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    loop.callSoon(() => {
      const group = new TaskGroup();
      const unused = sleep(0);
      for (const use of [() => group[asyncEnter](), () => group.createTask(unused)]) {
        try {
          use();
        } catch (error) {
          say(error);
        }
      }
      loop.stop();
    });
    loop.runForever();
  });
  expect(lines).toEqual([
    '0 RuntimeError: TaskGroup <TaskGroup> cannot determine the parent task',
    '0 RuntimeError: TaskGroup <TaskGroup> has not been entered',
  ]);
});

function shape(error: unknown): string {
  const { name, exceptions } = error as Partial<ExceptionGroup>;
  return exceptions === undefined ? String(name) : `${name}[${exceptions.map(shape).join(' ')}]`;
}

async function outcome(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    const { message } = error as Error;
    say('exceptions' in (error as object) ? shape(error) : `${(error as Error).name} ${message}`);
  }
}

async function saying(say: Say, delay: number): Promise<void> {
  await sleep(delay);
  say(`slept ${delay}`);
}

async function failAfter(delay: number, error = new Error('task')): Promise<never> {
  await sleep(delay);
  throw error;
}

async function untilCancelled(say: Say, name: string): Promise<void> {
  try {
    await sleep(10);
  } catch (error) {
    say(`${name} cancelled`);
    throw error;
  }
}
