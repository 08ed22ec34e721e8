import { expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  currentTask,
  ExceptionGroup,
  getRunningLoop,
  sleep,
  split,
  TaskGroup,
} from '#asyncio/index.ts';
import { program, type Say } from './program.ts';

test('the block ends when its last task does', () => {
  const { lines } = program(async (say) => {
    {
      await using group = new TaskGroup();
      group.createTask(saying(say, 3));
      group.createTask(saying(say, 1));
      say(group);
    }
    say('left');
  });
  expect(lines).toEqual(['0 <TaskGroup tasks=2 entered>', '1 slept 1', '3 slept 3', '3 left']);
});

test('the first error cancels the siblings and the block, and comes out in a group', () => {
  const { lines } = program(async (say) => {
    try {
      await using group = new TaskGroup();
      group.createTask(failAfter(1));
      group.createTask(untilCancelled(say, 'sibling'));
      await untilCancelled(say, 'block');
    } catch (error) {
      say(error);
      say((error as ExceptionGroup).exceptions.join());
    }
    say(currentTask()?.cancelling());
  });
  expect(lines).toEqual([
    '1 sibling cancelled',
    '1 block cancelled',
    '1 ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)',
    '1 Error: after 1',
    '1 0',
  ]);
});

test('errors of several tasks and of the block are collected', () => {
  const { lines } = program(async (say) => {
    try {
      await using group = new TaskGroup();
      group.createTask(failWhenCancelled('clean-up'));
      group.createTask(failAfter(0));
      await sleep(0);
      throw new TypeError('block');
    } catch (error) {
      const [types, rest] = split(error, TypeError);
      say(types?.exceptions.join());
      say(rest?.exceptions.join());
    }
  });
  expect(lines).toEqual(['0 TypeError: block', '0 Error: clean-up']);
});

test('a cancellation from outside cancels the tasks and goes on', () => {
  const { lines } = program(async (say) => {
    const parent = createTask(
      (async () => {
        await using group = new TaskGroup();
        group.createTask(untilCancelled(say, 'child'));
      })(),
    );
    getRunningLoop().callLater(2, () => parent.cancel());
    try {
      await parent;
    } catch (error) {
      say(`${error} ${parent.cancelling()}`);
    }
  });
  expect(lines).toEqual(['2 child cancelled', '2 CancelledError 1']);
});

test('a cancellation from outside during an abort is delivered after the group', () => {
  const { lines } = program(async (say) => {
    const parent = createTask(
      (async () => {
        try {
          await using group = new TaskGroup();
          group.createTask(failWhenCancelled('child'));
        } catch (error) {
          say(error);
          say(currentTask()?.cancelling());
        }
        await sleep(0);
        say('never');
      })(),
    );
    getRunningLoop().callLater(1, () => parent.cancel());
    try {
      await parent;
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '1 ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)',
    '1 1',
    '1 CancelledError',
  ]);
});

test('a cancelled child is no error', () => {
  const { lines } = program(async (say) => {
    {
      await using group = new TaskGroup();
      const child = group.createTask(sleep(5));
      group.createTask(saying(say, 2));
      await sleep(1);
      child.cancel();
    }
    say('left');
  });
  expect(lines).toEqual(['2 slept 2', '2 left']);
});

test('a task may make another one while the group waits', () => {
  const { lines } = program(async (say) => {
    {
      await using group = new TaskGroup();
      group.createTask(
        (async () => {
          await sleep(1);
          group.createTask(saying(say, 2));
        })(),
      );
    }
    say('left');
  });
  expect(lines).toEqual(['3 slept 2', '3 left']);
});

test('tasks are made between entering and leaving only; else the coroutine is closed', () => {
  const { lines, warnings } = program(async (say) => {
    const group = new TaskGroup();
    const attempt = () => {
      try {
        group.createTask(saying(say, 1));
      } catch (error) {
        say(error);
      }
    };
    attempt();
    {
      await using _ = group;
    }
    attempt();
    try {
      await using _ = group;
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 RuntimeError: TaskGroup <TaskGroup> has not been entered',
    '0 RuntimeError: TaskGroup <TaskGroup entered> is finished',
    '0 RuntimeError: TaskGroup <TaskGroup entered> has already been entered',
  ]);
  expect(warnings).toEqual([]);
});

test('split parts nested groups by class, classes or predicate, and keeps their shape', () => {
  const tree = new ExceptionGroup('all', [
    new TypeError('a'),
    new ExceptionGroup('inner', [new RangeError('b'), new TypeError('c')]),
  ]);
  const [types, rest] = split(tree, TypeError);
  expect(show(types)).toBe('all[TypeError inner[TypeError]]');
  expect(show(rest)).toBe('all[inner[RangeError]]');
  expect(show(split(tree, [TypeError, RangeError])[1])).toBe('null');
  expect(show(split(tree, (error) => (error as Error).message === 'c')[0])).toBe(
    'all[inner[TypeError]]',
  );
  expect(show(split(new TypeError('alone'), TypeError)[0])).toBe('[TypeError]');
});

function show(error: unknown): string {
  if (!(error instanceof ExceptionGroup)) return error === null ? 'null' : (error as Error).name;
  return `${error.message}[${error.exceptions.map(show).join(' ')}]`;
}

async function saying(say: Say, delay: number): Promise<void> {
  await sleep(delay);
  say(`slept ${delay}`);
}

async function failAfter(delay: number): Promise<never> {
  await sleep(delay);
  throw new Error(`after ${delay}`);
}

async function untilCancelled(say: Say, name: string): Promise<void> {
  try {
    await sleep(100);
  } catch (error) {
    if (error instanceof CancelledError) say(`${name} cancelled`);
    throw error;
  }
}

async function failWhenCancelled(message: string): Promise<void> {
  try {
    await sleep(100);
  } catch {
    throw new Error(message);
  }
}
