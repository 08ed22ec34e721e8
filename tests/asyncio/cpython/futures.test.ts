import { describe, expect, test } from 'vitest';
import {
  ensureFuture,
  Future,
  getRunningLoop,
  isfuture,
  newEventLoop,
  setEventLoop,
  sleep,
  Task,
  wrapFuture,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

test('isfuture knows futures and tasks, and no classes', () => {
  const { lines } = program(async (say) => {
    class Own extends Future<number> {}
    const task = new Task(sleep(0));
    const all = [new Future(), new Own(), task, Future, Own, 1, null, { result: 1 }];
    say(all.map(isfuture).join());
    await task;
  });
  expect(lines).toEqual(['0 true,true,true,false,false,false,false,false']);
});

describe('a future', () => {
  test('belongs to the named, the running or the set loop', () => {
    const { lines } = scene((say) => {
      const loop = newEventLoop();
      try {
        new Future();
      } catch (error) {
        say(error);
      }
      say(new Future({ loop }).getLoop() === loop);
      const inside = loop.runUntilComplete((async () => ({ future: new Future() }))()).future;
      say(inside.getLoop() === loop);
      setEventLoop(loop);
      say(new Future().getLoop() === loop);
      setEventLoop(null);
    });
    expect(lines).toEqual([
      "0 RuntimeError: There is no current event loop in thread 'MainThread'.",
      '0 true',
      '0 true',
      '0 true',
    ]);
  });

  test('is pending at first', () => {
    const { lines } = program(async (say) => {
      const future = new Future();
      say(`${future.cancelled()} ${future.done()}`);
      ask(future, say);
      future.cancel();
      say(`${future.cancelled()} ${future.done()}`);
    });
    expect(lines).toEqual([
      '0 false false',
      '0 InvalidStateError: Result is not set.',
      '0 InvalidStateError: Exception is not set.',
      '0 true true',
    ]);
  });

  test('that is cancelled answers with the cancellation and its message, and stays so', () => {
    const { lines } = program(async (say) => {
      const future = new Future<number>();
      say(future.cancel('my message'));
      ask(future, say);
      settle(future, say);
      say(`${future.cancel()} ${future.cancelled()} ${future.done()}`);
      try {
        await future;
      } catch (error) {
        say(error);
      }
    });
    expect(lines).toEqual([
      '0 true',
      '0 CancelledError: my message',
      '0 CancelledError: my message',
      '0 InvalidStateError: invalid state',
      '0 InvalidStateError: invalid state',
      '0 false true true',
      '0 CancelledError: my message',
    ]);
  });

  test('that has a result keeps it', () => {
    const { lines } = program(async (say) => {
      const future = new Future<number>();
      future.setResult(42);
      say(`${future.cancelled()} ${future.done()}`);
      ask(future, say);
      settle(future, say);
      say(future.cancel());
    });
    expect(lines).toEqual([
      '0 false true',
      '0 42',
      '0 null',
      '0 InvalidStateError: invalid state',
      '0 InvalidStateError: invalid state',
      '0 false',
    ]);
  });

  test('that has an exception keeps it; a class given as one is made an error', () => {
    const { lines } = program(async (say) => {
      const future = new Future<number>();
      future.setException(new TypeError('no'));
      say(`${future.cancelled()} ${future.done()}`);
      ask(future, say);
      settle(future, say);
      say(future.cancel());
      const other = new Future();
      other.setException(RangeError);
      say(other.exception() instanceof RangeError);
    });
    expect(lines).toEqual([
      '0 false true',
      '0 TypeError: no',
      '0 TypeError: no',
      '0 InvalidStateError: invalid state',
      '0 InvalidStateError: invalid state',
      '0 false',
      '0 true',
    ]);
  });

  test('can be awaited again once it is done, without a wait', () => {
    const { lines } = program(async (say) => {
      const loop = getRunningLoop();
      const future = new Future<number[]>();
      loop.callSoon(() => future.setResult([1, 2]));
      say(await future);
      loop.callSoon(() => say('turn'));
      say(await future);
      await sleep(0);
    });
    expect(lines).toEqual(['0 1,2', '0 1,2', '0 turn']);
  });

  test('prints its state, what it holds and the first and last of its callbacks', () => {
    const { lines } = program(async (say) => {
      const future = new Future<number>();
      say(future);
      future.addDoneCallback(function first() {});
      say(future);
      future.addDoneCallback(function last() {});
      say(future);
      for (let count = 0; count < 8; count += 1) future.addDoneCallback(function more() {});
      say(future);
      future.cancel();
      say(future);
      const result = new Future<number>();
      result.setResult(4);
      say(result);
      const error = new Future<number>();
      error.setException(new RangeError());
      say(error);
      error.exception();
    });
    expect(lines).toEqual([
      '0 <Future pending>',
      '0 <Future pending cb=[first()]>',
      '0 <Future pending cb=[first(), last()]>',
      '0 <Future pending cb=[first(), <8 more>, more()]>',
      '0 <Future cancelled>',
      '0 <Future finished result=4>',
      '0 <Future finished exception=RangeError()>',
    ]);
  });

  test('prints itself once, though its own result holds it', () => {
    const { lines } = program(async (say) => {
      const future = new Future<unknown>();
      future.setResult([future]);
      say(future);
    });
    expect(lines).toEqual(['0 <Future finished result=[...]>']);
  });
});

describe('at the end of the run', () => {
  test('an exception that nobody retrieved is reported, in debug mode too', () => {
    for (const debug of [false, true]) {
      const { errors } = program(async () => {
        getRunningLoop().setDebug(debug);
        new Future().setException(new Error('boom'));
      });
      expect(errors).toEqual([
        "Future exception was never retrieved\nfuture: <Future finished exception=Error('boom')>\nError: boom",
      ]);
    }
  });

  test('nothing else about futures is', () => {
    const { errors } = program(async () => {
      const [abandoned, cancelled, unread, read, seen, raised] = Array.from(
        { length: 6 },
        () => new Future<number>(),
      ) as [F, F, F, F, F, F];
      abandoned.addDoneCallback(() => {});
      cancelled.setException(new Error('cancelled later'));
      cancelled.cancel();
      unread.setResult(42);
      read.setResult(42);
      read.result();
      seen.setException(new Error('seen'));
      seen.exception();
      raised.setException(new Error('raised'));
      ask(raised, () => {});
    });
    expect(errors).toEqual([]);
  });
});

test('wrapFuture and ensureFuture give a future back', () => {
  const { lines } = program(async (say) => {
    class Own extends Future<number> {}
    for (const future of [new Future(), new Own()]) {
      say(wrapFuture(future) === future && ensureFuture(future) === future);
    }
  });
  expect(lines).toEqual(['0 true', '0 true']);
});

describe('done callbacks', () => {
  test('are called in the order in which they were added, for results and exceptions', () => {
    const { lines } = program(async (say) => {
      const future = new Future<string>();
      for (const number of [42, 17])
        future.addDoneCallback((one) => say(`${number} ${one.result()}`));
      future.setResult('foo');
      say('set');
      await sleep(0);
      const failed = new Future();
      failed.addDoneCallback((one) => say(one.exception()));
      failed.setException(new Error('bar'));
      await sleep(0);
    });
    expect(lines).toEqual(['0 set', '0 42 foo', '0 17 foo', '0 Error: bar']);
  });

  test.each([
    ['the first', [0, 0], '17 100'],
    ['the first two', [0, 1, 0], '100'],
    ['the last', [2, 2], '42 17'],
    ['all', [2, 0, 1], ''],
  ])('leave the others in place when %s are removed', (_which, removed, left) => {
    const { lines } = program(async () => {
      const future = new Future<string>();
      const log: number[] = [];
      const callbacks = [42, 17, 100].map((number) => () => void log.push(number));
      for (const callback of callbacks) future.addDoneCallback(callback);
      for (const index of removed) future.removeDoneCallback(callbacks[index] as () => void);
      future.setResult('foo');
      await sleep(0);
      expect(log.join(' ')).toBe(left);
      expect(future.result()).toBe('foo');
    });
    expect(lines).toEqual([]);
  });

  test('are removed in every copy, and counted', () => {
    const { lines } = program(async (say) => {
      const future = new Future<string>();
      const [one, two, three] = [1, 2, 3].map((number) => () => say(number)) as [C, C, C];
      future.addDoneCallback(one);
      future.addDoneCallback(two);
      say(`${future.removeDoneCallback(two)} ${future.removeDoneCallback(three)}`);
      future.addDoneCallback(two);
      for (let copy = 0; copy < 5; copy += 1) future.addDoneCallback(one);
      say(future.removeDoneCallback(one));
      future.setResult('foo');
      await sleep(0);
    });
    expect(lines.map((line) => line.slice(2))).toEqual(['1 0', '6', '2']);
  });

  test('that are scheduled already are not called off by a removal', () => {
    const { lines } = program(async (say) => {
      const future = new Future<number>();
      const second = () => say('second');
      future.addDoneCallback(() => say(`first removes ${future.removeDoneCallback(second)}`));
      future.addDoneCallback(second);
      future.setResult(1);
      await sleep(0);
    });
    expect(lines).toEqual(['0 first removes 0', '0 second']);
  });
});

type F = Future<number>;
type C = () => void;

/** What `result()` and `exception()` say. */
function ask(future: Future<unknown>, say: Say): void {
  for (const method of ['result', 'exception'] as const) {
    try {
      say(future[method]());
    } catch (error) {
      say(error);
    }
  }
}

/** What `setResult()` and `setException()` say to a future that is done. */
function settle(future: Future<number>, say: Say): void {
  for (const set of [() => future.setResult(0), () => future.setException(new Error('late'))]) {
    try {
      set();
    } catch (error) {
      say(error);
    }
  }
}
