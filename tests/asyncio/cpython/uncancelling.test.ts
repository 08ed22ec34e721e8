import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  currentTask,
  getRunningLoop,
  sleep,
  type Task,
  TimeoutError,
} from '#asyncio/index.ts';
import { program, type Say } from '../program.ts';

describe('uncancel', () => {
  test('brings the count and the printed form back, and does nothing to a task that is done', () => {
    const { lines } = program(async (say) => {
      const task = createTask(
        (async () => {
          try {
            await sleep(10);
          } catch {
            currentTask()?.uncancel();
            await sleep(10);
          }
        })(),
      );
      const state = () => {
        const printed = String(task).split(' ')[1];
        say(`${printed} ${task.cancelling()} ${task.cancelled()} ${task.done()}`);
      };
      await sleep(1);
      say(task.cancel());
      state();
      await sleep(1);
      state();
      say(`${task.cancel()} ${task.cancel()}`);
      state();
      await ending(task, say);
      task.uncancel();
      state();
    });
    expect(lines).toEqual([
      '1 true',
      '1 cancelling 1 false false',
      '2 pending 0 false false',
      '2 true true',
      '2 cancelling 2 false false',
      '2 CancelledError',
      '2 cancelled 1 true true',
    ]);
  });

  test('to zero takes back a cancellation that the task has not met yet', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture<void>();
      const task = createTask(
        (async () => {
          await future;
          return 42;
        })(),
      );
      await sleep(0);
      // The task is ready to run: the cancellation has no future to go to.
      future.setResult();
      task.cancel();
      say(task.cancelling());
      say(task.uncancel());
      say(await task);
    });
    expect(lines).toEqual(['0 1', '0 0', '0 42']);
  });

  test('lets a block that cancelled its own task say that its time was up', () => {
    const { lines } = program(async (say) => {
      const limited = async (pause: number, limit: number) => {
        const task = currentTask() as Task<void>;
        let timedOut = false;
        try {
          const timer = getRunningLoop().callLater(limit, () => {
            timedOut = true;
            task.cancel();
          });
          try {
            await sleep(pause);
            say('block finished');
          } catch (error) {
            if (timedOut && task.uncancel() === 0 && error instanceof CancelledError) {
              throw new TimeoutError();
            }
            throw error;
          } finally {
            timer.cancel();
          }
        } catch (error) {
          say(`${error} timed out ${timedOut}`);
        }
        await sleep(0);
        say(`after ${task.cancelling()}`);
      };
      await createTask(limited(10, 0.1));
      await createTask(limited(0, 10));
    });
    expect(lines).toEqual([
      '0.1 TimeoutError timed out true',
      '0.1 after 0',
      '0.1 block finished',
      '0.1 after 0',
    ]);
  });
});

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
