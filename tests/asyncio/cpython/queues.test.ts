import { describe, expect, test } from 'vitest';
import {
  createTask,
  gather,
  getRunningLoop,
  LifoQueue,
  PriorityQueue,
  Queue,
  sleep,
  TaskGroup,
  TimeoutError,
  waitFor,
} from '#asyncio/index.ts';
import { program, type Say } from '../program.ts';

const classes: readonly [name: string, make: (maxsize?: number) => Queue<number>][] = [
  ['Queue', (maxsize) => new Queue(maxsize)],
  ['LifoQueue', (maxsize) => new LifoQueue(maxsize)],
  ['PriorityQueue', (maxsize) => new PriorityQueue(maxsize)],
];

test('a queue prints its size, its items and who waits', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>(1);
    const getter = createTask(queue.get());
    await sleep(0);
    say(queue);
    queue.putNowait(0);
    await getter;
    queue.putNowait(1);
    const putter = createTask(queue.put(2));
    await sleep(0);
    say(queue);
    queue.getNowait();
    await putter;
    say(queue);
  });
  expect(lines).toEqual([
    '0 <Queue maxsize=1 getters=1>',
    '0 <Queue maxsize=1 items=[1] putters=1 tasks=2>',
    '0 <Queue maxsize=1 items=[2] tasks=3>',
  ]);
});

test('a queue knows whether it is empty or full; without a size it is never full', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>(1);
    const state = () => say(`${queue.empty()} ${queue.full()} ${queue.qsize()}`);
    state();
    await queue.put(1);
    state();
    say(await queue.get());
    state();
    const endless = new Queue<number>();
    endless.putNowait(1);
    say(endless.full());
  });
  expect(lines).toEqual(['0 true false 0', '0 false true 1', '0 1', '0 true false 0', '0 false']);
});

const orders: Readonly<Record<string, string>> = {
  Queue: '1,3,2',
  LifoQueue: '2,3,1',
  PriorityQueue: '1,2,3',
};

test.each(classes)('%s has its own order', (name, make) => {
  const { lines } = program(async (say) => {
    const queue = make();
    for (const item of [1, 3, 2]) await queue.put(item);
    say([await queue.get(), await queue.get(), await queue.get()].join());
  });
  expect(lines).toEqual([`0 ${orders[name]}`]);
});

describe('put', () => {
  test('waits while as many items as the size allows are there', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>(2);
      say(queue.maxsize);
      const putter = createTask(
        (async () => {
          for (const item of [0, 1, 2]) {
            await queue.put(item);
            say(`put ${item}`);
          }
        })(),
      );
      await sleep(0);
      say(`got ${await queue.get()}`);
      await sleep(0);
      say(`got ${await queue.get()} ${await queue.get()} ${putter.done()}`);
    });
    expect(lines).toEqual(['0 2', '0 put 0', '0 put 1', '0 got 0', '0 put 2', '0 got 1 2 true']);
  });

  test('goes on when an item is taken', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>(1);
      getRunningLoop().callLater(1, () => queue.getNowait());
      await queue.put(1);
      say('one');
      await queue.put(2);
      say('two');
    });
    expect(lines).toEqual(['0 one', '1 two']);
  });

  test('does not wait where there is room, and wakes a waiting getter', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<string>();
      await queue.put('a');
      queue.putNowait('b');
      say(`${await queue.get()} ${queue.getNowait()}`);
      const getter = createTask(queue.get());
      await sleep(0);
      await queue.put('c');
      say(await getter);
    });
    expect(lines).toEqual(['0 a b', '0 c']);
  });

  test('that is cancelled drops its item only', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>(1);
      queue.putNowait(1);
      const writer = createTask(queue.put(2));
      await sleep(0);
      say(queue.getNowait());
      writer.cancel();
      await ending(writer, say);
      await queue.put(2);
      say(`${queue.getNowait()} ${queue.qsize()}`);
    });
    expect(lines).toEqual(['0 1', '0 CancelledError', '0 2 0']);
  });

  test('cancelled in the line leaves the turn to the one before it', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<string>(1);
      const [a, b, x] = ['a', 'b', 'X'].map((item) => createTask(queue.put(item)));
      await sleep(0);
      say(`${a?.done()} ${b?.done()}`);
      x?.cancel();
      await sleep(0);
      say(`${x?.done()} ${queue.getNowait()}`);
      await sleep(0);
      say(queue.getNowait());
      await b;
    });
    expect(lines).toEqual(['0 true false', '0 true a', '0 b']);
  });

  test('that is cancelled stands in the line no more, woken or not', () => {
    const { lines } = program(async (say) => {
      for (const woken of [false, true]) {
        const queue = new Queue<number>(1);
        queue.putNowait(1);
        const putter = createTask(queue.put(1));
        await sleep(0);
        say(queue);
        if (woken) queue.getNowait();
        putter.cancel();
        await ending(putter, say);
        say(queue);
      }
    });
    expect(lines).toEqual([
      '0 <Queue maxsize=1 items=[1] putters=1 tasks=1>',
      '0 CancelledError',
      '0 <Queue maxsize=1 items=[1] tasks=1>',
      '0 <Queue maxsize=1 items=[1] putters=1 tasks=1>',
      '0 CancelledError',
      '0 <Queue maxsize=1 tasks=1>',
    ]);
  });

  test('wakes every putter for which there is room', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>(2);
      const getter = async () => {
        await sleep(0);
        const size = queue.qsize();
        for (let taken = 0; taken < size; taken += 1) say(queue.getNowait());
      };
      {
        await using group = new TaskGroup();
        group.createTask(getter());
        for (const item of [0, 1, 2, 3]) group.createTask(queue.put(item));
      }
      say(queue);
    });
    expect(lines).toEqual(['0 0', '0 1', '0 <Queue maxsize=2 items=[2, 3] tasks=4>']);
  });
});

describe('get', () => {
  test('waits for an item that comes later', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>();
      getRunningLoop().callLater(1, () => queue.putNowait(1));
      say(await createTask(queue.get()));
    });
    expect(lines).toEqual(['1 1']);
  });

  test('does not wait where an item is, and wakes a waiting putter', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<string>(1);
      const tasks = ['a', 'b'].map((item) => createTask(queue.put(item)));
      say(await queue.get());
      say(await queue.get());
      say(tasks.map((task) => task.done()).join());
    });
    expect(lines).toEqual(['0 a', '0 b', '0 true,true']);
  });

  test('that is cancelled leaves the item to the next', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<string>();
      const [first, second] = [createTask(queue.get()), createTask(queue.get())];
      await sleep(0);
      first.cancel();
      await sleep(0);
      say(first.done());
      await queue.put('a');
      say(await second);
    });
    expect(lines).toEqual(['0 true', '0 a']);
  });

  test('cancelled after it was woken loses no item', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>();
      const reader = createTask(queue.get());
      await sleep(0);
      queue.putNowait(1);
      queue.putNowait(2);
      reader.cancel();
      await ending(reader, say);
      say(await queue.get());
      say(await queue.get());
    });
    expect(lines).toEqual(['0 CancelledError', '0 1', '0 2']);
  });

  test('cancelled after it was woken lets all the others have their items', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>();
      const readers = [1, 2, 3].map(() => createTask(queue.get()));
      await sleep(0);
      queue.putNowait(1);
      queue.putNowait(2);
      readers[0]?.cancel();
      const [, second, third] = await gather(...readers, { returnExceptions: true });
      say(`${second} ${third}`);
    });
    expect(lines).toEqual(['0 1 2']);
  });

  test('that ran out of time stands in the line no more', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>(5);
      try {
        await waitFor(queue.get(), 0.1);
      } catch (error) {
        say(error instanceof TimeoutError);
      }
      say(queue);
    });
    expect(lines).toEqual(['0.1 true', '0.1 <Queue maxsize=5>']);
  });

  test('and put keep each other going through a narrow queue', () => {
    const { lines } = program(async (say) => {
      const queue = new Queue<number>(1);
      const produce = async () => {
        for (let item = 0; item < 5; item += 1) await queue.put(item);
      };
      const consume = async () => {
        for (let round = 0; round < 5; round += 1) say(await queue.get());
      };
      await using group = new TaskGroup();
      group.createTask(produce());
      group.createTask(consume());
    });
    expect(lines).toEqual(['0 0', '0 1', '0 2', '0 3', '0 4']);
  });
});

test('the immediate twins take and put, and raise where they would have to wait', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>(1);
    const attempt = (action: () => unknown) => {
      try {
        say(action());
      } catch (error) {
        say(error);
      }
    };
    attempt(() => queue.getNowait());
    attempt(() => queue.putNowait(1));
    attempt(() => queue.putNowait(2));
    attempt(() => queue.getNowait());
  });
  expect(lines).toEqual(['0 QueueEmpty', '0 undefined', '0 QueueFull', '0 1']);
});

test('a size of 1.3 holds two items', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>(1.3);
    await queue.put(1);
    queue.putNowait(2);
    say(queue.full());
    try {
      queue.putNowait(3);
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['0 true', '0 QueueFull']);
});

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
