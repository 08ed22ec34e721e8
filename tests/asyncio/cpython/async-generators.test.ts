import { describe, expect, test } from 'vitest';
import { createTask, getRunningLoop, sleep } from '#asyncio/index.ts';
import { program, type Say } from '../program.ts';

describe('an async generator', () => {
  test('gives its values in turn, waits between them, and ends', () => {
    const { lines } = program(async (say) => {
      for await (const value of waiting(say)) say(value);
    });
    expect(lines).toEqual(['0 1', '0.01 2', '0.01 closed']);
  });

  test('that fails ends the loop with its error', () => {
    const { lines } = program(async (say) => {
      const failing = async function* () {
        yield 1;
        await sleep(0.01);
        yield 2;
        throw new RangeError('zero');
      };
      try {
        for await (const value of failing()) say(value);
      } catch (error) {
        say(error);
      }
    });
    expect(lines).toEqual(['0 1', '0.01 2', '0.01 RangeError: zero']);
  });

  test('that has ended says so again and again', () => {
    const { lines } = program(async (say) => {
      const values = waiting(say);
      const steps = [];
      for (let step = 0; step < 4; step += 1) steps.push(await values.next());
      say(JSON.stringify(steps.map(({ value, done }) => [value ?? null, done])));
    });
    expect(lines).toEqual(['0.01 closed', '0.01 [[1,false],[2,false],[null,true],[null,true]]']);
  });

  test('is its own iterator', () => {
    const { lines } = program(async (say) => {
      const values = waiting(say);
      say(values[Symbol.asyncIterator]() === values);
    });
    expect(lines).toEqual(['0 true']);
  });

  test('takes values in and waits before, between and after them', () => {
    const { lines } = program(async (say) => {
      const echo = async function* (): AsyncGenerator<number, void, number> {
        try {
          await sleep(0.01);
          const got = yield 1;
          await sleep(0.01);
          const again = yield got * 2;
          yield again * 100;
        } finally {
          await sleep(0.01);
          await sleep(0.01);
          say('closed');
        }
      };
      const steps = echo();
      say((await steps.next(0)).value);
      say((await steps.next(100)).value);
      say((await steps.next(12)).value);
      say((await steps.next(0)).done);
    });
    expect(lines).toEqual(['0.01 1', '0.02 200', '0.02 1200', '0.04 closed', '0.04 true']);
  });

  test.each(['fails', 'is cancelled'])('whose inner wait %s cleans up first', (how) => {
    const { lines } = program(async (say) => {
      const crash = async () => {
        const nap = createTask(sleep(0.01));
        if (how === 'is cancelled') getRunningLoop().callLater(0.005, () => nap.cancel());
        await nap;
        throw new RangeError('zero');
      };
      const values = async function* () {
        try {
          yield 1;
          await crash();
          yield 2;
        } finally {
          await sleep(1);
          say('cleaned up');
        }
      };
      const steps = values();
      say((await steps.next()).value);
      await outcome(steps.next(), say);
    });
    expect(lines).toEqual(
      how === 'fails'
        ? ['0 1', '1.01 cleaned up', '1.01 RangeError: zero']
        : ['0 1', '1.005 cleaned up', '1.005 CancelledError'],
    );
  });
});

describe('throwing into an async generator', () => {
  test('raises where it stands; what it gives next is the answer', () => {
    const { lines } = program(async (say) => {
      const values = async function* () {
        try {
          let got = 1;
          try {
            yield got;
          } catch {
            await sleep(0.01);
            got = 1000;
          }
          yield got * 2;
        } finally {
          await sleep(0.01);
          say('closed');
        }
      };
      const steps = values();
      say((await steps.next()).value);
      say((await steps.throw(new Error('foo'))).value);
      say((await steps.next()).done);
    });
    expect(lines).toEqual(['0 1', '0.01 2000', '0.02 closed', '0.02 true']);
  });

  test('may end in a cancellation, after the clean-up', () => {
    const { lines } = program(async (say) => {
      const values = async function* () {
        try {
          try {
            yield 1;
          } catch {
            const nap = createTask(sleep(0.01));
            getRunningLoop().callLater(0.005, () => nap.cancel());
            await nap;
          }
          yield 2;
        } finally {
          await sleep(1);
          say('cleaned up');
        }
      };
      const steps = values();
      await steps.next();
      await outcome(steps.throw(new Error('foo')), say);
    });
    expect(lines).toEqual(['1.005 cleaned up', '1.005 CancelledError']);
  });

  test('that swallows it and ends, ends', () => {
    const { lines } = program(async (say) => {
      const values = async function* () {
        try {
          yield 1;
        } catch (error) {
          say(error);
        }
      };
      const steps = values();
      await steps.next();
      say((await steps.throw(new Error('foo'))).done);
    });
    expect(lines).toEqual(['0 Error: foo', '0 true']);
  });
});

describe('closing an async generator', () => {
  test('runs its finally, which may wait, and nothing else', () => {
    const { lines } = program(async (say) => {
      const values = async function* () {
        try {
          yield 1;
          await sleep(5);
          yield 2;
        } finally {
          await sleep(0.01);
          await sleep(0.01);
          say('closed');
        }
        say('never');
      };
      const steps = values();
      await steps.next();
      await steps.return();
      say((await steps.next()).done);
    });
    expect(lines).toEqual(['0.02 closed', '0.02 true']);
  });

  test('that gives a value in its finally is refused', () => {
    const { lines } = program(async (say) => {
      const values = async function* () {
        try {
          yield 1;
        } finally {
          await sleep(0.01);
          yield 12;
        }
      };
      const steps = values();
      await steps.next();
      await outcome(steps.return(), say);
    });
    expect(lines).toEqual(['0.01 RuntimeError: async generator ignored GeneratorExit']);
  });

  test('whose finally awaits a task that fails can deal with that', () => {
    const { lines } = program(async (say) => {
      const values = async function* () {
        const task = createTask(
          (async () => {
            await sleep(0.01);
            throw new RangeError('zero');
          })(),
        );
        try {
          yield 1;
        } finally {
          await outcome(task, say);
        }
      };
      const steps = values();
      await steps.next();
      await steps.return();
      say('closed');
    });
    expect(lines).toEqual(['0.01 RangeError: zero', '0.01 closed']);
  });

  test('twice, or after its end, is nothing', () => {
    const { lines } = program(async (say) => {
      const fresh = waiting(say);
      say(`${(await fresh.return()).done} ${(await fresh.return()).done}`);
      const used = waiting(say);
      for await (const _ of used) {
        // To the end.
      }
      say((await used.return()).done);
    });
    expect(lines).toEqual(['0 true true', '0.01 closed', '0.01 true']);
  });

  test('can be the work of a task, which has a stack', () => {
    const { lines } = program(async (say) => {
      const task = createTask(waiting(say).return());
      say(task.getStack().map(({ name }) => name));
      await task;
    });
    expect(lines).toEqual(['0 waiting']);
  });
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

async function outcome(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
