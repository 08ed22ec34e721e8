import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  currentTask,
  getRunningLoop,
  sleep,
  split,
  type Task,
  TaskGroup,
} from '#asyncio/index.ts';
import { failAfter, kinds, outcome, shape, untilCancelled } from './task-group-cases.ts';

describe.each(kinds)('a group of %s', (_kind, run) => {
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
