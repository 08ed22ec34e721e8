import { expect, test } from 'vitest';
import {
  CancelledError,
  createTask,
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueShutDown,
  sleep,
  type Task,
} from '#asyncio/index.ts';
import { program } from './program.ts';

test('items leave in the order they came; get waits for one', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>();
    const taker = createTask(
      (async () => {
        for (let round = 0; round < 3; round += 1) say(await queue.get());
      })(),
    );
    await sleep(1);
    say(queue);
    for (const item of [1, 2, 3]) queue.putNowait(item);
    say(queue);
    await taker;
  });
  expect(lines).toEqual([
    '1 <Queue maxsize=0 getters=1>',
    '1 <Queue maxsize=0 items=[1, 2, 3] tasks=3>',
    '1 1',
    '1 2',
    '1 3',
  ]);
});

test('put waits for room', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<string>(1);
    await queue.put('a');
    const putter = createTask(
      (async () => {
        await queue.put('b');
        say('put b');
      })(),
    );
    await sleep(2);
    say(`${queue.full()} ${queue}`);
    say(await queue.get());
    await putter;
  });
  expect(lines).toEqual([
    "2 true <Queue maxsize=1 items=['a'] putters=1 tasks=1>",
    '2 a',
    '2 put b',
  ]);
});

test('the immediate twins raise instead of waiting', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>(1);
    for (const use of [
      () => queue.getNowait(),
      () => queue.putNowait(1),
      () => queue.putNowait(2),
    ]) {
      try {
        use();
      } catch (error) {
        say(error);
      }
    }
    queue.getNowait();
    queue.taskDone();
    try {
      queue.taskDone();
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 QueueEmpty',
    '0 QueueFull',
    '0 ValueError: task_done() called too many times',
  ]);
});

test('a getter cancelled after it was woken wakes the next', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<string>();
    const get = async (name: string) => say(`${name} ${await queue.get()}`);
    const first = createTask(get('first'));
    const second = createTask(get('second'));
    await sleep(0);
    queue.putNowait('item');
    first.cancel();
    await ended(first);
    await second;
  });
  expect(lines).toEqual(['0 second item']);
});

test('a putter cancelled after it was woken wakes the next', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<string>(1);
    queue.putNowait('old');
    const first = createTask(queue.put('first'));
    const second = createTask(queue.put('second'));
    await sleep(0);
    queue.getNowait();
    first.cancel();
    await ended(first);
    await second;
    say(queue.getNowait());
  });
  expect(lines).toEqual(['0 second']);
});

test('who is woken looks again, because another may have been faster', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<string>();
    const waiting = createTask(queue.get());
    await sleep(0);
    queue.putNowait('first');
    say(queue.getNowait());
    await sleep(0);
    say(queue);
    queue.putNowait('second');
    say(await waiting);
  });
  expect(lines).toEqual(['0 first', '0 <Queue maxsize=0 getters=1 tasks=1>', '0 second']);
});

test('join waits until every item is done', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>();
    for (const item of [1, 2]) queue.putNowait(item);
    const worker = createTask(
      (async () => {
        for (;;) {
          await sleep(await queue.get());
          queue.taskDone();
        }
      })(),
    );
    await queue.join();
    say('joined');
    worker.cancel();
  });
  expect(lines).toEqual(['3 joined']);
});

test('a shut down queue gives what it holds, then refuses', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>();
    queue.putNowait(1);
    queue.shutdown();
    say(await queue.get());
    for (const use of [() => queue.get(), () => queue.put(2)]) {
      try {
        await use();
      } catch (error) {
        say(error instanceof QueueShutDown);
      }
    }
    say(queue);
  });
  expect(lines).toEqual(['0 1', '0 true', '0 true', '0 <Queue maxsize=0 tasks=1 shutdown>']);
});

test('an immediate shutdown drops the items and wakes who waits', () => {
  const { lines } = program(async (say) => {
    const queue = new Queue<number>(1);
    queue.putNowait(1);
    const putter = createTask(queue.put(2));
    const joiner = createTask(queue.join());
    await sleep(1);
    queue.shutdown(true);
    try {
      await putter;
    } catch (error) {
      say(error);
    }
    await joiner;
    say(queue.qsize());
  });
  expect(lines).toEqual(['1 QueueShutDown', '1 0']);
});

test('a priority queue gives the smallest first and compares arrays place by place', () => {
  const { lines } = program(async (say) => {
    const queue = new PriorityQueue<[number, string]>();
    for (const item of [
      [2, 'b'],
      [1, 'z'],
      [2, 'a'],
      [1, 'y'],
    ] as [number, string][]) {
      queue.putNowait(item);
    }
    while (!queue.empty()) say(queue.getNowait().join(''));
    const mixed = new PriorityQueue();
    mixed.putNowait({});
    try {
      mixed.putNowait({});
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 1y',
    '0 1z',
    '0 2a',
    '0 2b',
    "0 TypeError: '<' not supported between instances of 'Object' and 'Object'",
  ]);
});

test('a stack gives the latest first', () => {
  const { lines } = program(async (say) => {
    const queue = new LifoQueue<number>();
    for (const item of [1, 2, 3]) await queue.put(item);
    say([await queue.get(), await queue.get(), await queue.get()].join());
  });
  expect(lines).toEqual(['0 3,2,1']);
});

async function ended(task: Task<unknown>): Promise<void> {
  try {
    await task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
  }
}
