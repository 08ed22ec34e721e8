import { expect, test } from 'vitest';
import { createRuntime } from '#asyncio/create-runtime.ts';
import { BARE_YIELD } from '#kernel/awaitable.ts';
import type { Guest } from '#kernel/guest.ts';
import type { Instrument } from '#kernel/instrument.ts';

type Body = Generator<unknown, unknown, unknown>;
type Asyncio = typeof import('#asyncio/index.ts');

/** An instrument that writes down every call it gets. */
function listener(log: string[]): Instrument {
  return new Proxy({} as Instrument, {
    get:
      (_target, name) =>
      (...args: unknown[]) => {
        log.push(`${String(name)} ${args.join(' ')}`);
      },
  });
}

test('the instrument hears a run from its first turn to its last task', () => {
  const log: string[] = [];
  const sites = ['main', 'child'].map((name) => ({ name, file: '', line: 0, column: 0 }));
  const runtime = createRuntime({ instrument: listener(log), sites });
  const outcome = runtime.runEntry(($: Guest) => {
    const { sleep, createTask } = $.module('asyncio') as unknown as Asyncio;
    function* child(): Body {
      yield $.at(BARE_YIELD, 3);
      runtime.print(1, 'hello');
      return null;
    }
    function* main(): Body {
      const coroutine = $.co(child(), 2) as unknown as Promise<unknown>;
      const task = createTask(coroutine, { name: 'kid' });
      yield $.at(sleep(1), 4);
      task.cancel();
      return null;
    }
    return { main: $.co(main(), 1), exports: {} };
  });
  expect(outcome.status).toBe('finished');
  const own = log.slice(0, log.findIndex((line) => line.startsWith('taskEnded 1000000000 1 ')) + 1);
  expect(own).toEqual([
    'taskCreated 0 1 0 Task-1 0 1',
    'taskReady 0 1 0',
    'turnStarted 0 1 1',
    'stepStarted 0 1',
    'coroutineEntered 0 1 1 main 0',
    'taskCreated 0 2 1 kid 0 2',
    'taskReady 0 2 1',
    'coroutineEntered 0 1 2 sleep 4',
    'timerSet 0 1 1000000000 1 4',
    'waits 0 1 1 1 sleep 1 s 4',
    'turnStarted 0 2 1',
    'stepStarted 0 2',
    'coroutineEntered 0 2 3 child 0',
    'waits 0 2 14 0 yield 3',
    'taskReady 0 2 2',
    'turnStarted 0 3 1',
    'stepStarted 0 2',
    'printed 0 2 1 hello 0',
    'coroutineLeft 0 2 3',
    'taskEnded 0 2 1 ',
    'timerFired 1000000000 1',
    'turnStarted 1000000000 4 1',
    'taskReady 1000000000 1 0',
    'turnStarted 1000000000 5 1',
    'stepStarted 1000000000 1',
    'coroutineLeft 1000000000 1 2',
    'coroutineLeft 1000000000 1 1',
    'taskEnded 1000000000 1 1 ',
  ]);
});
