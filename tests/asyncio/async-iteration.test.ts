import { expect, test } from 'vitest';
import { createTask, getRunningLoop, sleep } from '#asyncio/index.ts';
import { program, type Say } from './program.ts';

test('an async generator runs from value to value while its consumer waits', () => {
  const { lines } = program(async (say) => {
    for await (const value of counting(say, 2)) say(`got ${value}`);
  });
  expect(lines).toEqual(['1 made 1', '1 got 1', '2 made 2', '2 got 2', '2 closed']);
});

test('leaving the loop early leaves the generator open until the run ends', () => {
  const { lines } = program(async (say) => {
    for await (const value of counting(say, 9)) {
      say(`got ${value}`);
      break;
    }
    say('after the loop');
    await sleep(3);
    say('main ends');
  });
  expect(lines).toEqual(['1 made 1', '1 got 1', '1 after the loop', '4 main ends', '4 closed']);
});

test('return closes it at once and runs its finally', () => {
  const { lines } = program(async (say) => {
    const values = counting(say, 9);
    await values.next();
    await values.return(undefined);
    say('returned');
    say((await values.next()).done);
  });
  expect(lines).toEqual(['1 made 1', '1 closed', '1 returned', '1 true']);
});

test('throw raises where the body stands', () => {
  const { lines } = program(async (say) => {
    const echo = (async function* () {
      for (;;) {
        try {
          yield 'ready';
        } catch (error) {
          yield `caught ${(error as Error).message}`;
        }
      }
    })();
    say((await echo.next()).value);
    say((await echo.throw(new Error('x'))).value);
    say((await echo.next()).value);
  });
  expect(lines).toEqual(['0 ready', '0 caught x', '0 ready']);
});

test('throwing into a generator that has ended raises nothing', () => {
  const { lines } = program(async (say) => {
    const values = counting(say, 0);
    await values.next();
    say((await values.throw(new Error('too late'))).done);
  });
  expect(lines).toEqual(['0 closed', '0 true']);
});

test('two steps at once are refused', () => {
  const { lines } = program(async (say) => {
    const values = counting(say, 9);
    const first = createTask(step(values));
    await sleep(0);
    try {
      await values.next();
    } catch (error) {
      say(error);
    }
    await first;
  });
  expect(lines).toEqual([
    '0 RuntimeError: anext(): asynchronous generator is already running',
    '1 made 1',
    '1 closed',
  ]);
});

test('an error while a generator is closed at the end is reported', () => {
  const { errors } = program(async () => {
    const bad = (async function* () {
      try {
        yield 1;
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: that is the case in question
        throw new Error('late');
      }
    })();
    await bad.next();
    getRunningLoop();
  });
  expect(errors[0]).toMatch(/^an error occurred during closing of asynchronous generator /);
});

test('for await refuses a plain iterable and says what to write', () => {
  const { lines } = program(async (say) => {
    try {
      for await (const value of [1, 2] as unknown as AsyncIterable<number>) say(value);
    } catch (error) {
      say((error as Error).message);
    }
  });
  expect(lines).toEqual(["0 'async for' requires an object with __aiter__ method, got Array"]);
});

async function* counting(say: Say, last: number): AsyncGenerator<number, void> {
  try {
    for (let value = 1; value <= last; value += 1) {
      await sleep(1);
      say(`made ${value}`);
      yield value;
    }
  } finally {
    say('closed');
  }
}

async function step(values: AsyncGenerator<number, void>): Promise<void> {
  await values.next();
}
