import { expect, test } from 'vitest';
import {
  ContextVar,
  currentTask,
  gather,
  getRunningLoop,
  runCoroutineThreadsafe,
  sleep,
  toThread,
} from '#asyncio/index.ts';
import { program, type Say } from '../program.ts';

test('toThread calls the function once with its arguments and gives its result', () => {
  const { lines } = program(async (say) => {
    const add = (...numbers: number[]) => {
      say(`called with ${numbers}`);
      return numbers.reduce((sum, number) => sum + number);
    };
    say(await toThread(add, 40, 2));
  });
  expect(lines).toEqual(['0 called with 40,2', '0 42']);
});

test('toThread raises what the function raises', () => {
  const { lines } = program(async (say) => {
    const raise = () => {
      throw new TypeError('test');
    };
    await outcome(toThread(raise), say);
  });
  expect(lines).toEqual(['0 TypeError: test']);
});

test('ten calls of toThread at once call the function ten times', () => {
  const { lines } = program(async (say) => {
    let calls = 0;
    const count = () => {
      calls += 1;
    };
    await gather(...Array.from({ length: 10 }, () => toThread(count)));
    say(calls);
  });
  expect(lines).toEqual(['0 10']);
});

test('the function of toThread sees the variables of its caller', () => {
  const { lines } = program(async (say) => {
    const variable = new ContextVar<string>('v');
    variable.set('parrot');
    say(await toThread(() => variable.get()));
  });
  expect(lines).toEqual(['0 parrot']);
});

test('runCoroutineThreadsafe hands over the result, the error and the cancellation', () => {
  const { lines } = program(async (say) => {
    const add = async (how: 'return' | 'raise' | 'cancel') => {
      await sleep(0.05);
      if (how === 'raise') throw new TypeError('Fail!');
      if (how === 'cancel') {
        currentTask()?.cancel();
        await sleep(0);
      }
      return 3;
    };
    for (const how of ['return', 'raise', 'cancel'] as const) {
      await outcome(runCoroutineThreadsafe(add(how), getRunningLoop()), say);
    }
  });
  expect(lines).toEqual(['0.05 3', '0.1 TypeError: Fail!', '0.15 CancelledError']);
});

test('runCoroutineThreadsafe tells of a task factory that fails, in both places', () => {
  const { lines } = program(async (say) => {
    const loop = getRunningLoop();
    loop.setExceptionHandler((_loop, { exception }) => say(`handler ${exception}`));
    loop.setTaskFactory(() => {
      throw new TypeError('no tasks');
    });
    const unused = sleep(1);
    await outcome(runCoroutineThreadsafe(unused, loop), say);
    (unused as unknown as { close(): void }).close();
    loop.setTaskFactory(null);
  });
  expect(lines).toEqual(['0 handler TypeError: no tasks', '0 TypeError: no tasks']);
});

async function outcome(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    say(await awaited);
  } catch (error) {
    say(error);
  }
}
