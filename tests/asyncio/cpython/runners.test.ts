import { describe, expect, test } from 'vitest';
import {
  ContextVar,
  copyContext,
  createTask,
  Event,
  EventLoop,
  getEventLoop,
  getRunningLoop,
  Runner,
  run,
  sleep,
  type Task,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

describe('run', () => {
  test('gives the value or raises the error of main', () => {
    const { lines } = scene((say) => {
      say(run(sleep(0, 42)));
      attempt(say, () => run(failing(new TypeError('spam'))));
    });
    expect(lines).toEqual(['0 42', '0 TypeError: spam']);
  });

  test('takes nothing that cannot be awaited', () => {
    const { lines } = scene((say) => {
      for (const wrong of [1, () => null]) attempt(say, () => run(wrong as never));
    });
    const refused = '0 TypeError: An asyncio.Future, a coroutine or an awaitable is required';
    expect(lines).toEqual([refused, refused]);
  });

  test.each([true, false])('sets the debug mode of its loop to %s', (debug) => {
    const { lines } = scene((say) => {
      const main = async () => say(getRunningLoop().getDebug());
      run(main(), { debug });
    });
    expect(lines).toEqual([`0 ${debug}`]);
  });

  test('is refused inside a running loop', () => {
    const { lines } = program(async (say) => {
      const inner = sleep(0);
      attempt(say, () => run(inner));
      await inner;
    });
    expect(lines).toEqual([
      '0 RuntimeError: asyncio.run() cannot be called from a running event loop',
    ]);
  });

  test('cancels the tasks that main leaves behind', () => {
    const { lines } = scene((say) => {
      const left: Task<void>[] = [];
      const main = async () => {
        left.push(createTask(sleep(0.1)));
        return 123;
      };
      say(run(main()));
      say(left.map((task) => task.cancelled()).join());
    });
    expect(lines).toEqual(['0 123', '0 true']);
  });

  test('tells the exception handler what those tasks raise', () => {
    const { lines } = scene((say) => {
      const main = async () => {
        const leftover = createTask(
          (async () => {
            try {
              await sleep(0.1);
            } catch {
              throw new RangeError('in the clean-up');
            }
          })(),
        );
        getRunningLoop().setExceptionHandler((_loop, { message, exception, task }) => {
          say(`${message} | ${exception} | ${task === leftover}`);
        });
        await sleep(0);
        return 123;
      };
      say(run(main()));
    });
    expect(lines).toEqual([
      '0 unhandled exception during asyncio.run() shutdown | RangeError: in the clean-up | true',
      '0 123',
    ]);
  });

  test('ends the async generators after the tasks, though those failed', () => {
    const { lines } = scene((say) => {
      const fidget = async function* () {
        try {
          for (;;) {
            yield 1;
            await sleep(1);
          }
        } finally {
          say('generator closed');
        }
      };
      const spin = async () => {
        try {
          for await (const _ of fidget()) {
            // Turns and turns.
          }
        } catch {
          throw new RangeError('in the spinner');
        }
      };
      const main = async () => {
        getRunningLoop().setExceptionHandler((_loop, { message }) => say(message));
        createTask(spin());
        await sleep(0);
        throw new TypeError('fancy exit');
      };
      attempt(say, () => run(main()));
    });
    expect(lines).toEqual([
      '0 generator closed',
      '0 unhandled exception during asyncio.run() shutdown',
      '0 TypeError: fancy exit',
    ]);
  });

  test('sets the event loop for its time, unless it is given a factory', () => {
    const { lines } = scene((say) => {
      const made: EventLoop[] = [];
      const main = async () => say(getEventLoop() === getRunningLoop());
      run(main());
      attempt(say, () => say(getEventLoop()));
      const loopFactory = () => {
        made.push(new EventLoop());
        return made[0] as EventLoop;
      };
      const other = async () => say(getRunningLoop() === made[0]);
      run(other(), { loopFactory });
      say(`${made.length} ${made[0]?.isClosed()} ${made[0] instanceof EventLoop}`);
    });
    expect(lines).toEqual([
      '0 true',
      "0 RuntimeError: There is no current event loop in thread 'MainThread'.",
      '0 true',
      '0 1 true true',
    ]);
  });
});

describe('a runner', () => {
  test.each([true, false])('sets the debug mode of its loop to %s', (debug) => {
    const { lines } = scene((say) => {
      using runner = new Runner({ debug });
      say(runner.getLoop().getDebug());
    });
    expect(lines).toEqual([`0 ${debug}`]);
  });

  test('uses the loop that its factory makes', () => {
    const { lines } = scene((say) => {
      const loop = new EventLoop();
      using runner = new Runner({ loopFactory: () => loop });
      say(runner.getLoop() === loop);
    });
    expect(lines).toEqual(['0 true']);
  });

  test('closes its loop with its block, and is of no use after that', () => {
    const { lines } = scene((say) => {
      const runner = new Runner();
      let loop: EventLoop;
      {
        using _ = runner;
        say(runner.run(sleep(0, 'done')));
        loop = runner.getLoop();
      }
      say(loop.isClosed());
      attempt(say, () => runner.getLoop());
      attempt(say, () => {
        using again = runner;
        again.run(failing(new Error('never')));
      });
    });
    expect(lines).toEqual([
      '0 done',
      '0 true',
      '0 RuntimeError: Runner is closed',
      '0 RuntimeError: Runner is closed',
    ]);
  });

  test('can be closed by hand, and twice', () => {
    const { lines } = scene((say) => {
      const runner = new Runner();
      const loop = runner.getLoop();
      runner.close();
      say(loop.isClosed());
      runner.close();
      attempt(say, () => runner.getLoop());
    });
    expect(lines).toEqual(['0 true', '0 RuntimeError: Runner is closed']);
  });

  test('runs a future too, and nothing that cannot be awaited', () => {
    const { lines } = scene((say) => {
      using runner = new Runner();
      const future = runner.getLoop().createFuture<string>();
      future.setResult('done');
      say(runner.run(future));
      attempt(say, () => runner.run(123 as never));
    });
    expect(lines).toEqual([
      '0 done',
      '0 TypeError: An asyncio.Future, a coroutine or an awaitable is required',
    ]);
  });

  test('keeps the variables from one run to the next', () => {
    const { lines } = scene((say) => {
      const variable = new ContextVar('v', { default: -1 });
      const swap = async (value: number) => {
        const before = variable.get();
        await sleep(0);
        variable.set(value);
        return before;
      };
      const context = async () => ({ copy: copyContext() });
      using runner = new Runner();
      say(runner.run(swap(1)));
      say(runner.run(swap(2)));
      say(runner.run(context()).copy.get(variable));
      say(variable.get());
    });
    expect(lines).toEqual(['0 -1', '0 1', '0 2', '0 -1']);
  });

  test('refuses to run inside its own run, and the coroutine was never awaited', () => {
    const { lines, warnings } = scene((say) => {
      using runner = new Runner();
      async function inner() {}
      const outer = async () => {
        runner.run(inner());
      };
      attempt(say, () => runner.run(outer()));
    });
    expect(lines).toEqual([
      '0 RuntimeError: Runner.run() cannot be called from a running event loop',
    ]);
    expect(warnings.map(({ kind }) => kind)).toEqual(['never-awaited']);
  });

  test('sets the event loop once for all its runs', () => {
    const { lines } = scene((say) => {
      const runner = new Runner();
      const loop = async () => ({ loop: getEventLoop() });
      const first = runner.run(loop()).loop;
      say(getEventLoop() === first);
      say(runner.run(loop()).loop === first && getEventLoop() === first);
      runner.close();
      attempt(say, () => say(getEventLoop()));
    });
    expect(lines).toEqual([
      '0 true',
      '0 true',
      "0 RuntimeError: There is no current event loop in thread 'MainThread'.",
    ]);
  });

  test('does not print the result of main to itself', () => {
    let printed = 0;
    class Result {
      toString(): string {
        printed += 1;
        return 'result';
      }
    }
    scene(() => {
      using runner = new Runner();
      const main = async () => new Result();
      runner.run(main());
    });
    expect(printed).toBe(0);
  });

  test('cancels a main that waits for what never comes, and says so', () => {
    const { lines } = scene((say) => {
      using runner = new Runner();
      const main = async () => {
        try {
          await new Event().wait();
        } finally {
          say('cancelled');
        }
      };
      attempt(
        say,
        () => runner.run(main()),
        (error) => (error as Error).name,
      );
    });
    expect(lines).toEqual(['0 DeadlockError', '0 cancelled']);
  });
});

function attempt(say: Say, action: () => unknown, show: (error: unknown) => unknown = String) {
  try {
    action();
  } catch (error) {
    say(show(error));
  }
}

async function failing(error: Error): Promise<never> {
  await sleep(0);
  throw error;
}
