import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  Future,
  gather,
  getRunningLoop,
  newEventLoop,
  setEventLoop,
  sleep,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

/** The two kinds of children: futures, and coroutines that await them. */
const kinds: readonly [kind: string, child: <T>(future: Future<T>) => PromiseLike<T>][] = [
  ['futures', (future) => future],
  ['coroutines', (future) => pass(future)],
];

describe.each(kinds)('gather of %s', (_kind, child) => {
  test.each([false, true])('ends with its last child, returnExceptions %s', (returnExceptions) => {
    const { lines } = program(async (say) => {
      const [a, b, c] = futures();
      const all = gather(child(a), child(b), child(c), { returnExceptions });
      all.addDoneCallback(() => say('callback'));
      b.setResult(1);
      a.setResult(2);
      await turns();
      say(all.done());
      c.setResult(3);
      await turns();
      say(all.result().join());
    });
    expect(lines).toEqual(['0 false', '0 callback', '0 2,1,3']);
  });

  test('ends with the first error; what the others do then is nothing to it', () => {
    const { lines, errors } = program(async (say) => {
      const [a, b, c, d, e] = futures();
      const all = gather(...[a, b, c, d, e].map(child));
      all.addDoneCallback(() => say('callback'));
      const error = new Error('b');
      a.setResult(1);
      b.setException(error);
      await turns();
      say(`${all.done()} ${all.exception() === error}`);
      c.setResult(3);
      d.cancel();
      e.setException(new Error('e'));
      await turns();
    });
    expect(lines).toEqual(['0 callback', '0 true true']);
    expect(errors).toEqual([]);
  });

  test('with returnExceptions lists errors and cancellations among the results', () => {
    const { lines } = program(async (say) => {
      const [a, b, c, d, e, f] = futures();
      const all = gather(...[a, b, c, d, e, f].map(child), { returnExceptions: true });
      all.addDoneCallback(() => say('callback'));
      a.setResult(1);
      b.setException(new Error('b'));
      c.cancel();
      await turns();
      say(all.done());
      d.setResult(3);
      e.cancel();
      f.setException(new Error('f'));
      await turns();
      say((all.result() as unknown as unknown[]).join());
    });
    expect(lines).toEqual([
      '0 false',
      '0 callback',
      '0 1,Error: b,CancelledError,3,CancelledError,Error: f',
    ]);
  });

  test('ends with a CancelledError for one cancelled child, and is not itself cancelled', () => {
    const { lines } = program(async (say) => {
      const [a, b, c, d, e] = futures();
      const all = gather(...[a, b, c, d, e].map(child));
      a.setResult(1);
      b.cancel();
      await turns();
      say(`${all.done()} ${all.cancelled()} ${all.exception()}`);
      c.setResult(3);
      d.cancel();
      e.setException(new Error('e'));
      await turns();
    });
    expect(lines).toEqual(['0 true false CancelledError']);
  });
});

describe('gather of nothing', () => {
  test('is done with an empty list, on the running or the set loop', () => {
    const { lines } = scene((say) => {
      const loop = newEventLoop();
      const inside = loop.runUntilComplete((async () => ({ all: gather() }))()).all;
      setEventLoop(loop);
      for (const all of [inside, gather()]) {
        say(`${all instanceof Future} ${all.getLoop() === loop} ${all.result().length}`);
      }
      setEventLoop(null);
    });
    expect(lines).toEqual(['0 true true 0', '0 true true 0']);
  });

  test('needs a loop, and so do coroutines', () => {
    const { lines } = scene((say) => {
      const unused = sleep(1);
      for (const wrong of [() => gather(), () => gather(unused)]) {
        try {
          wrong();
        } catch (error) {
          say(error);
        }
      }
      (unused as unknown as { close(): void }).close();
    });
    const none = "0 RuntimeError: There is no current event loop in thread 'MainThread'.";
    expect(lines).toEqual([none, none]);
  });
});

describe('the loop of a gather', () => {
  test('is the one its futures share; two loops are refused', () => {
    const { lines } = scene((say) => {
      const [one, other] = [newEventLoop(), newEventLoop()];
      const children = [other.createFuture(), other.createFuture()];
      say(gather(...children).getLoop() === other);
      try {
        gather(one.createFuture(), other.createFuture());
      } catch (error) {
        say(error);
      }
    });
    expect(lines).toEqual([
      '0 true',
      '0 ValueError: The future belongs to a different loop than the one specified as the loop argument',
    ]);
  });

  test('is for coroutines the running or the set one', () => {
    const { lines } = scene((say) => {
      const loop = newEventLoop();
      const main = async () => ({ all: gather(sleep(1, 'abc'), sleep(1, 'abc')) });
      const inside = loop.runUntilComplete(main()).all;
      say(`${inside.getLoop() === loop} ${loop.runUntilComplete(inside)}`);
      setEventLoop(loop);
      const outside = gather(sleep(1, 'def'), sleep(1, 'def'));
      say(`${outside.getLoop() === loop} ${loop.runUntilComplete(outside)}`);
      setEventLoop(null);
    });
    expect(lines).toEqual(['1 true abc,abc', '2 true def,def']);
  });
});

test('gather gives a coroutine that comes several times in each of its places', () => {
  const { lines } = program(async (say) => {
    const again = sleep(1, 'abc');
    say((await gather(again, again, sleep(0, 'def'), again)).join());
  });
  expect(lines).toEqual(['1 abc,abc,def,abc']);
});

test('gather refuses what cannot be awaited, and what it began runs on in silence', () => {
  const { lines, errors } = program(async (say) => {
    try {
      gather(sleep(0, 'abc'), {} as PromiseLike<void>);
    } catch (error) {
      say(error);
    }
    await sleep(1);
  });
  expect(lines).toEqual([
    '0 TypeError: An asyncio.Future, a coroutine or an awaitable is required',
  ]);
  expect(errors).toEqual([]);
});

describe('cancelling a gather', () => {
  test('cancels all children and ends in a cancellation', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture();
      const children = [createTask(pass(future)), createTask(pass(future))] as const;
      let gathering: Future<unknown> | null = null;
      const outer = createTask(
        (async () => {
          gathering = gather(...children);
          await gathering;
        })(),
      );
      await sleep(0);
      say(outer.cancel());
      await ending(outer, say);
      say(`${(gathering as Future<unknown> | null)?.cancel()} ${future.cancelled()}`);
      say(children.map((child) => child.cancelled()).join());
    });
    expect(lines).toEqual(['0 true', '0 CancelledError', '0 false true', '0 true,true']);
  });

  test('is refused when all children are done already', () => {
    const { lines } = program(async (say) => {
      const future = getRunningLoop().createFuture<number>();
      const gathering = gather(pass(future));
      await turns();
      // Runs right after the child's last step, before the gather has heard of it.
      future.addDoneCallback(() => say(`${gathering.done()} ${gathering.cancel()}`));
      future.setResult(42);
      say((await gathering).join());
      say(gathering.cancelled());
    });
    expect(lines).toEqual(['0 false false', '0 42', '0 false']);
  });

  test.each([
    [[], ''],
    [['my message'], 'my message'],
  ])('with returnExceptions ends in a cancellation too, with the message of %j', (args, text) => {
    const { lines } = program(async (say) => {
      const task = createTask(
        (async () => {
          for (;;) await gather(sleep(0.05), { returnExceptions: true });
        })(),
      );
      await sleep(0.2);
      task.cancel(...args);
      try {
        await task;
      } catch (error) {
        say(`${error instanceof CancelledError} ${(error as Error).message}`);
      }
    });
    expect(lines).toEqual([`0.2 true ${text}`]);
  });
});

test('errors of children after the first are never reported', () => {
  const { lines, errors } = program(async (say) => {
    const [a, b] = futures();
    const inner = async (future: Future<number>) => {
      await future;
      throw new Error('not to be ignored');
    };
    const outer = createTask(pass(gather(inner(a), inner(b))));
    await sleep(0);
    a.setResult(1);
    await sleep(0);
    b.setResult(2);
    await ending(outer, say);
    await turns();
  });
  expect(lines).toEqual(['0 Error: not to be ignored']);
  expect(errors).toEqual([]);
});

type Pending = Future<number>;

/** As many pending futures as the caller takes apart, up to six. */
function futures(): [Pending, Pending, Pending, Pending, Pending, Pending] {
  const make = () => getRunningLoop().createFuture<number>();
  return [make(), make(), make(), make(), make(), make()];
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await sleep(0);
}

async function pass<T>(awaitable: PromiseLike<T>): Promise<T> {
  return await awaitable;
}

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
