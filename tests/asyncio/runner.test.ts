import { expect, test } from 'vitest';
import {
  type Callback,
  ContextVar,
  createTask,
  currentTask,
  EventLoop,
  gather,
  getRunningLoop,
  Runner,
  run,
  sleep,
} from '#asyncio/index.ts';
import { program, scene } from './program.ts';

test('run gives the value of main, in virtual time', () => {
  const { lines, end } = scene((say) => {
    say(run(sleep(100, 'done')));
  });
  expect(lines).toEqual(['100 done']);
  expect(end).toBe(100);
});

test('run cancels what is left and waits for its clean-up', () => {
  const { lines } = program(async (say) => {
    createTask(
      (async () => {
        try {
          await sleep(50);
        } finally {
          await sleep(2);
          say('cleaned up');
        }
      })(),
    );
    await sleep(1);
    say('main ends');
  });
  expect(lines).toEqual(['1 main ends', '3 cleaned up']);
});

test('an error during the teardown goes to the exception handler', () => {
  const { errors } = program(async () => {
    createTask(
      (async () => {
        try {
          await sleep(50);
        } catch {
          throw new Error('clean-up failed');
        }
      })(),
      { name: 'messy' },
    );
    await sleep(0);
  });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(
    /^unhandled exception during asyncio\.run\(\) shutdown\ntask: <Task finished name='messy'/,
  );
  expect(errors[0]).toMatch(/\nError: clean-up failed$/);
});

test('run inside a running loop is refused, and so is something that is no coroutine', () => {
  const { lines } = scene((say) => {
    const attempt = (action: () => unknown) => {
      try {
        action();
      } catch (error) {
        say(error);
      }
    };
    const inner = sleep(0);
    run(
      (async () => {
        attempt(() => run(inner));
        await inner;
      })(),
    );
    attempt(() => run(5 as never));
  });
  expect(lines).toEqual([
    '0 RuntimeError: asyncio.run() cannot be called from a running event loop',
    '0 TypeError: An asyncio.Future, a coroutine or an awaitable is required',
  ]);
});

test('a runner keeps one loop and one context for several calls', () => {
  const { lines } = scene((say) => {
    const variable = new ContextVar('v', { default: 'unset' });
    using runner = new Runner();
    const loop = runner.run(
      (async () => {
        variable.set('set in the first');
        return { loop: getRunningLoop() };
      })(),
    ).loop;
    runner.run(
      (async () => {
        say(`${variable.get()} ${getRunningLoop() === loop}`);
      })(),
    );
    runner.close();
    say(loop.isClosed());
    try {
      runner.getLoop();
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['0 set in the first true', '0 true', '0 RuntimeError: Runner is closed']);
});

test('the names of tasks go on across runs, the teardown counted', () => {
  const { lines } = scene((say) => {
    const name = async () => say(currentTask()?.getName());
    run(name());
    run(name());
  });
  expect(lines).toEqual(['0 Task-1', '0 Task-4']);
});

test('a loop of your own sees every scheduled step', () => {
  const { lines } = scene((say) => {
    let scheduled = 0;
    class Counting extends EventLoop {
      override callSoon(callback: Callback, ...args: unknown[]) {
        scheduled += 1;
        return super.callSoon(callback, ...args);
      }
    }
    run(sleep(0), { loopFactory: () => new Counting() });
    say(scheduled > 2);
  });
  expect(lines).toEqual(['0 true']);
});

test('a loop of your own sees what CPython’s sees: each step, each callback of a future', () => {
  const { lines } = scene((say) => {
    let scheduled = 0;
    class Counting extends EventLoop {
      override callSoon(callback: Callback, ...args: unknown[]) {
        scheduled += 1;
        return super.callSoon(callback, ...args);
      }
    }
    const nap = () => sleep(1);
    const main = async () => {
      await gather(nap(), nap());
      say(scheduled);
    };
    run(main(), { loopFactory: () => new Counting() });
    say(scheduled);
  });
  expect(lines).toEqual(['1 8', '1 13']);
});
