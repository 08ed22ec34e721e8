import { expect, test } from 'vitest';
import {
  createTask,
  type Future,
  gather,
  getRunningLoop,
  newEventLoop,
  setEventLoop,
  shield,
  sleep,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

test('shield hands on the result, the error and the cancellation of the inner one', () => {
  const { lines } = program(async (say) => {
    const [result, error, cancelled] = [pending(), pending(), pending()];
    const outers = [result, error, cancelled].map((inner) => shield(inner));
    await turns();
    result.setResult(42);
    error.setException(new Error('expected'));
    cancelled.cancel();
    for (const outer of outers) await ending(outer, say);
    say(outers.map((outer) => outer.cancelled()).join());
    say(outers[1]?.exception() === error.exception());
  });
  expect(lines).toEqual([
    '0 42',
    '0 Error: expected',
    '0 CancelledError',
    '0 false,false,true',
    '0 true',
  ]);
});

test('cancelling the outer one takes its callbacks off the inner one, which goes on', () => {
  const { lines, errors } = program(async (say) => {
    getRunningLoop().setExceptionHandler((_loop, context) => say(context.message));
    const inner = pending();
    const outer = shield(inner);
    await turns();
    outer.cancel();
    await turns();
    say(`${outer} ${inner.done()}`);
    inner.setResult(1);
    await turns();
  });
  expect(lines).toEqual(['0 <Future cancelled> false']);
  expect(errors).toEqual([]);
});

test('an inner error after that goes to the exception handler, once for all shields', () => {
  const { lines } = program(async (say) => {
    getRunningLoop().setExceptionHandler((_loop, context) => say(context.message));
    const inner = pending();
    for (let round = 0; round < 2; round += 1) {
      const outer = shield(inner);
      await turns();
      outer.cancel();
      await turns();
    }
    inner.setException(new Error('foo'));
    await turns();
  });
  expect(lines).toEqual(['0 Error exception in shielded future']);
});

test('shield of what is done is done', () => {
  const { lines } = program(async (say) => {
    const inner = pending();
    inner.setResult(42);
    say(await shield(inner));
  });
  expect(lines).toEqual(['0 42']);
});

test('cancelling the task that waits in a shield leaves the inner task alone', () => {
  const { lines } = program(async (say) => {
    const future = pending();
    const inner = async () => {
      await future;
      say('inner goes on');
    };
    const outer = createTask(
      (async () => {
        await shield(inner());
        say('never');
      })(),
    );
    await sleep(0);
    outer.cancel();
    await ending(outer, say);
    future.setResult(0);
    await turns();
  });
  expect(lines).toEqual(['0 CancelledError', '0 inner goes on']);
});

test('a shielded gather goes on; a gather of shields cancels the shields only', () => {
  const { lines } = program(async (say) => {
    const [first, second] = [pending(), pending()];
    const gathering = gather(first, second);
    const outer = shield(gathering);
    await turns();
    outer.cancel();
    await turns();
    say(outer.cancelled());
    first.setResult(1);
    second.setResult(2);
    await turns();
    say(gathering.result().join());

    const inners = [pending(), pending()];
    const shields = inners.map((inner) => shield(inner));
    const parent = gather(...shields);
    await turns();
    parent.cancel();
    await turns();
    say(`${parent.exception()} ${shields.map((one) => one.cancelled()).join()}`);
    say(inners.map((inner) => inner.done()).join());
  });
  expect(lines).toEqual(['0 true', '0 1,2', '0 CancelledError true,true', '0 false,false']);
});

test('shield of a coroutine makes a task on the running or the set loop', () => {
  const { lines } = scene((say) => {
    const unused = sleep(1);
    try {
      shield(unused);
    } catch (error) {
      say(error);
    }
    (unused as unknown as { close(): void }).close();
    const loop = newEventLoop();
    const inside = loop.runUntilComplete((async () => ({ outer: shield(sleep(1, 42)) }))()).outer;
    say(`${inside.getLoop() === loop} ${loop.runUntilComplete(inside)}`);
    setEventLoop(loop);
    const outside = shield(sleep(1, 43));
    say(`${outside.getLoop() === loop} ${loop.runUntilComplete(outside)}`);
    setEventLoop(null);
  });
  expect(lines).toEqual([
    "0 RuntimeError: There is no current event loop in thread 'MainThread'.",
    '1 true 42',
    '2 true 43',
  ]);
});

function pending(): Future<number> {
  return getRunningLoop().createFuture<number>();
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await sleep(0);
}

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    say(await awaited);
  } catch (error) {
    say(error);
  }
}
