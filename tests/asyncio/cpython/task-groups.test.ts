import { describe, expect, test } from 'vitest';
import {
  asyncEnter,
  currentTask,
  newEventLoop,
  sleep,
  type Task,
  TaskGroup,
} from '#asyncio/index.ts';
import { scene } from '../program.ts';
import { failAfter, kinds, outcome, saying } from './task-group-cases.ts';

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
