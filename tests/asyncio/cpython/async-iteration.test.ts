import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  getRunningLoop,
  newEventLoop,
  run,
  sleep,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

test('each step of an async generator is awaited once', () => {
  const { lines } = program(async (say) => {
    const values = waiting(say);
    for (const step of [values.next(), values.return()]) {
      await step;
      await outcome(step, say);
    }
  });
  expect(lines).toEqual([
    '0 RuntimeError: cannot reuse already awaited __anext__()/asend()',
    '0 closed',
    '0 RuntimeError: cannot reuse already awaited aclose()/athrow()',
  ]);
});

test('a step is refused while another one is under way', () => {
  const { lines } = program(async (say) => {
    const slow = async function* () {
      await sleep(1);
      yield 1;
    };
    const values = slow();
    const first = createTask(values.next());
    await sleep(0);
    await outcome(values.next(), say);
    await outcome(values.throw(new Error('x')), say);
    say((await first).value);
  });
  expect(lines).toEqual([
    '0 RuntimeError: anext(): asynchronous generator is already running',
    '0 RuntimeError: athrow(): asynchronous generator is already running',
    '1 1',
  ]);
});

test('steps that were never awaited are reported', () => {
  const { warnings } = program(async (say) => {
    const values = waiting(say);
    for (const step of [values.next(), values.throw(new Error('x')), values.return()]) {
      say(typeof step);
    }
  });
  expect(warnings.map(({ kind }) => kind)).toEqual(Array(3).fill('never-awaited'));
});

describe('at the end of a run', () => {
  test('generators whose consumers were cancelled have cleaned up', () => {
    const { lines } = scene((say) => {
      const waits = async function* (name: string) {
        try {
          await sleep(1);
          yield 1;
        } finally {
          await sleep(0);
          say(`${name} closed`);
        }
      };
      const consume = async (name: string) => {
        for await (const value of waits(name)) say(value);
      };
      const loop = newEventLoop();
      const tasks = ['a', 'b'].map((name) => loop.createTask(consume(name)));
      loop.runUntilComplete(sleep(0.1));
      for (const task of tasks) task.cancel();
      for (const task of tasks) {
        try {
          loop.runUntilComplete(task);
        } catch (error) {
          say(error instanceof CancelledError);
        }
      }
      loop.runUntilComplete(loop.shutdownAsyncgens());
      loop.close();
    });
    expect(lines).toEqual(['0.1 a closed', '0.1 b closed', '0.1 true', '0.1 true']);
  });

  test('a generator that was left early is closed without a word', () => {
    const { lines, errors, warnings } = program(async (say) => {
      for await (const value of waiting(say)) {
        say(value);
        break;
      }
      say('main ends');
    });
    expect(lines).toEqual(['0 1', '0 main ends', '0 closed']);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('the error of a generator that is closed goes to the exception handler', () => {
    const { lines } = scene((say) => {
      const values = (async function* numbers() {
        try {
          yield 1;
          yield 2;
        } finally {
          fail();
        }
      })();
      const main = async () => {
        getRunningLoop().setExceptionHandler((_loop, { message, exception, asyncgen }) => {
          say(`${message} | ${exception} | ${asyncgen === (values as unknown)}`);
        });
        for await (const _ of values) break;
      };
      run(main());
    });
    expect(lines).toEqual([
      '0 an error occurred during closing of asynchronous generator <async_generator object numbers> | RangeError: zero | true',
    ]);
  });
});

test('for await loops over any object that makes an async iterator', () => {
  const { lines } = program(async (say) => {
    const generating = {
      async *[Symbol.asyncIterator]() {
        yield 1;
        await sleep(0.01);
        yield 2;
      },
    };
    const counting = {
      [Symbol.asyncIterator]() {
        let count = 0;
        return {
          async next(): Promise<IteratorResult<number>> {
            count += 1;
            return count > 2 ? { done: true, value: undefined } : { done: false, value: count };
          },
        };
      },
    };
    for (const iterable of [generating, counting]) {
      for await (const value of iterable) say(value);
    }
  });
  expect(lines).toEqual(['0 1', '0.01 2', '0.01 1', '0.01 2']);
});

test.each([false, true])('coroutines run the same with debug mode %s', (debug) => {
  const { lines } = scene((say) => {
    const inner = async () => 'spam';
    const outer = async () => await inner();
    const loop = newEventLoop();
    loop.setDebug(debug);
    say(loop.runUntilComplete(outer()));
  });
  expect(lines).toEqual(['0 spam']);
});

test('a coroutine that a task runs cannot be awaited as well', () => {
  const { lines } = program(async (say) => {
    const nap = sleep(0.1);
    const task = createTask(nap);
    await sleep(0);
    await outcome(nap, say);
    task.cancel();
  });
  expect(lines).toEqual(['0 RuntimeError: coroutine is being awaited already']);
});

/** 1 and 2 with a wait between them. */
async function* waiting(say: Say): AsyncGenerator<number, void> {
  try {
    yield 1;
    await sleep(0.01);
    yield 2;
  } finally {
    say('closed');
  }
}

function fail(): never {
  throw new RangeError('zero');
}

async function outcome(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
