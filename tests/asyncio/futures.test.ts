import { expect, test } from 'vitest';
import { createTask, type Future, getRunningLoop, isfuture, sleep } from '#asyncio/index.ts';
import { program } from './program.ts';

test('a future wakes its awaiters in the order in which they came', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture<number>();
    const reader = async (name: string) => say(`${name} ${await future}`);
    const readers = [createTask(reader('a')), createTask(reader('b'))];
    getRunningLoop().callLater(3, () => future.setResult(7));
    for (const task of readers) await task;
  });
  expect(lines).toEqual(['3 a 7', '3 b 7']);
});

test('callbacks go through the loop, also for a future that is done', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture<string>();
    future.addDoneCallback((done: Future<string>) => say(`callback ${done.result()}`));
    future.setResult('x');
    say('set');
    await sleep(0);
    future.addDoneCallback(() => say('late'));
    say('added');
    await sleep(0);
  });
  expect(lines).toEqual(['0 set', '0 callback x', '0 added', '0 late']);
});

test('awaiting a finished future suspends nothing', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture<number>();
    future.setResult(1);
    getRunningLoop().callSoon(() => say('turn'));
    say(await future);
    await sleep(0);
  });
  expect(lines).toEqual(['0 1', '0 turn']);
});

test('a future is settled once', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture<number>();
    future.setResult(1);
    for (const again of [
      () => future.setResult(2),
      () => future.setException(new Error('x')),
      () => say(future.cancel()),
    ]) {
      try {
        again();
      } catch (error) {
        say(error);
      }
    }
  });
  expect(lines).toEqual([
    '0 InvalidStateError: invalid state',
    '0 InvalidStateError: invalid state',
    '0 false',
  ]);
});

test('asking too early is an InvalidStateError', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture();
    for (const ask of [() => future.result(), () => future.exception()]) {
      try {
        ask();
      } catch (error) {
        say(error);
      }
    }
  });
  expect(lines).toEqual([
    '0 InvalidStateError: Result is not set.',
    '0 InvalidStateError: Exception is not set.',
  ]);
});

test('removeDoneCallback takes every copy out and counts them', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture();
    const twice = () => say('never');
    future.addDoneCallback(twice);
    future.addDoneCallback(() => say('kept'));
    future.addDoneCallback(twice);
    say(future.removeDoneCallback(twice));
    say(future.removeDoneCallback(twice));
    future.setResult(null);
    await sleep(0);
  });
  expect(lines).toEqual(['0 2', '0 0', '0 kept']);
});

test('an error class given to setException is made an error', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture();
    future.setException(RangeError);
    try {
      await future;
    } catch (error) {
      say(error instanceof RangeError);
    }
  });
  expect(lines).toEqual(['0 true']);
});

test('an error that nobody retrieves is reported at the end, in the order of creation', () => {
  const { errors, warnings } = program(async () => {
    const first = getRunningLoop().createFuture();
    const second = getRunningLoop().createFuture();
    second.setException(new Error('second'));
    first.setException(new Error('first'));
    const seen = getRunningLoop().createFuture();
    seen.setException(new Error('seen'));
    seen.exception();
  });
  expect(errors).toEqual([
    "Future exception was never retrieved\nfuture: <Future finished exception=Error('first')>\nError: first",
    "Future exception was never retrieved\nfuture: <Future finished exception=Error('second')>\nError: second",
  ]);
  expect(warnings.map(({ kind }) => kind)).toEqual(['never-retrieved', 'never-retrieved']);
});

test('an error in a callback goes to the exception handler and the others still run', () => {
  const { lines } = program(async (say) => {
    const loop = getRunningLoop();
    loop.setExceptionHandler((_loop, context) => say(`${context.message}: ${context.exception}`));
    const future = loop.createFuture();
    future.addDoneCallback(function breaks() {
      throw new Error('oops');
    });
    future.addDoneCallback(() => say('next'));
    future.setResult(0);
    await sleep(0);
  });
  expect(lines).toEqual(['0 Exception in callback breaks(): Error: oops', '0 next']);
});

test('futures print what they hold and who waits', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture<unknown>();
    say(future);
    future.addDoneCallback(function ring() {});
    say(future);
    future.addDoneCallback(function bell() {});
    future.addDoneCallback(function gong() {});
    say(future);
    future.setResult({ tea: ['hot', 2] });
    say(future);
    say(isfuture(future) && !isfuture(5));
  });
  expect(lines).toEqual([
    '0 <Future pending>',
    '0 <Future pending cb=[ring()]>',
    '0 <Future pending cb=[ring(), <1 more>, gong()]>',
    "0 <Future finished result={ tea: ['hot', 2] }>",
    '0 true',
  ]);
});
