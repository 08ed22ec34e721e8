import { expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  gather,
  getRunningLoop,
  shield,
  sleep,
} from '#asyncio/index.ts';
import { program } from './program.ts';

test('gather gives results in the order of the arguments', () => {
  const { lines } = program(async (say) => {
    const [slow, fast] = await gather(sleep(3, 'slow'), sleep(1, 'fast'));
    say(`${slow} ${fast}`);
    say(JSON.stringify(await gather()));
  });
  expect(lines).toEqual(['3 slow fast', '3 []']);
});

test('the first error comes at once and the siblings run on', () => {
  const { lines } = program(async (say) => {
    try {
      await gather(failAfter(1), saying(say, 2));
    } catch (error) {
      say(error);
    }
    await sleep(5);
  });
  expect(lines).toEqual(['1 Error: after 1', '2 done']);
});

test('with returnExceptions errors stand among the results', () => {
  const { lines } = program(async (say) => {
    const child = createTask(sleep(9));
    getRunningLoop().callLater(2, () => child.cancel());
    const results = await gather(failAfter(1), child, sleep(3, 'ok'), { returnExceptions: true });
    say(results.map(String).join(', '));
  });
  expect(lines).toEqual(['3 Error: after 1, CancelledError, ok']);
});

test('the same awaitable given twice runs once', () => {
  const { lines } = program(async (say) => {
    const once = saying(say, 1);
    say((await gather(once, once)).join());
  });
  expect(lines).toEqual(['1 done', '1 1,1']);
});

test('cancelling the gather cancels every child', () => {
  const { lines } = program(async (say) => {
    const a = createTask(sleep(5));
    const b = createTask(sleep(6));
    const both = gather(a, b);
    getRunningLoop().callLater(1, () => say(both.cancel()));
    try {
      await both;
    } catch (error) {
      say(error);
    }
    say(`${a.cancelled()} ${b.cancelled()} ${both.cancelled()}`);
  });
  // A gather whose children were cancelled raises; it is not itself cancelled.
  expect(lines).toEqual(['1 true', '1 CancelledError', '1 true true false']);
});

test('a cancelled gather has seen the errors of its children', () => {
  const { lines } = program(async (say) => {
    getRunningLoop().setExceptionHandler((_loop, { exception }) => say(`handler ${exception}`));
    const stubborn = createTask(failWhenCancelled());
    const all = gather(stubborn, { returnExceptions: true });
    await sleep(1);
    all.cancel();
    try {
      await all;
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['1 CancelledError']);
});

test('one cancelled child counts as an error', () => {
  const { lines } = program(async (say) => {
    const child = createTask(sleep(5));
    getRunningLoop().callLater(1, () => child.cancel());
    try {
      await gather(child, saying(say, 2));
    } catch (error) {
      say(error instanceof CancelledError);
    }
    await sleep(3);
  });
  expect(lines).toEqual(['1 true', '2 done']);
});

test('shield keeps a cancellation from the inner task', () => {
  const { lines } = program(async (say) => {
    const inner = createTask(saying(say, 3));
    const outer = createTask(
      (async () => {
        await shield(inner);
      })(),
    );
    await sleep(1);
    outer.cancel();
    try {
      await outer;
    } catch (error) {
      say(error);
    }
    say(await inner);
  });
  expect(lines).toEqual(['1 CancelledError', '3 done', '3 3']);
});

test('a late error behind a cancelled shield goes to the exception handler', () => {
  const { lines } = program(async (say) => {
    getRunningLoop().setExceptionHandler((_loop, context) => say(context.message));
    const outer = shield(failAfter(2));
    await sleep(1);
    outer.cancel();
    await sleep(3);
  });
  expect(lines).toEqual(['2 Error exception in shielded future']);
});

test('shield of a finished future is that future', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture<number>();
    future.setResult(4);
    say(shield(future) === future);
  });
  expect(lines).toEqual(['0 true']);
});

async function failAfter(delay: number): Promise<never> {
  await sleep(delay);
  throw new Error(`after ${delay}`);
}

async function saying(say: (text: string) => void, delay: number): Promise<number> {
  await sleep(delay);
  say('done');
  return delay;
}

async function failWhenCancelled(): Promise<void> {
  try {
    await sleep(9);
  } catch {
    throw new Error('while tidying up');
  }
}
