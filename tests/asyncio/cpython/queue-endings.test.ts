import { describe, expect, test } from 'vitest';
import {
  createTask,
  getRunningLoop,
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueShutDown,
  sleep,
} from '#asyncio/index.ts';
import { program, type Say } from '../program.ts';

const classes: readonly [name: string, make: (maxsize?: number) => Queue<number>][] = [
  ['Queue', (maxsize) => new Queue(maxsize)],
  ['LifoQueue', (maxsize) => new LifoQueue(maxsize)],
  ['PriorityQueue', (maxsize) => new PriorityQueue(maxsize)],
];

describe.each(classes)('joining a %s', (name, make) => {
  test('waits until the work on every item is done', () => {
    const { lines } = program(async (say) => {
      const queue = make();
      for (let item = 0; item < 100; item += 1) queue.putNowait(item);
      let sum = 0;
      const work = async () => {
        for (;;) {
          sum += await queue.get();
          queue.taskDone();
        }
      };
      const workers = [createTask(work()), createTask(work())];
      await queue.join();
      say(sum);
      for (const worker of workers) worker.cancel();
    });
    expect(lines).toEqual(['0 4950']);
  });

  test('does not wait where nothing is left to do', () => {
    const { lines } = program(async (say) => {
      const queue = make();
      getRunningLoop().callSoon(() => say('turn'));
      await queue.join();
      await queue.join();
      say('joined');
    });
    expect(lines).toEqual(['0 joined', '0 turn']);
  });

  test('takes no more taskDone than items', () => {
    const { lines } = program(async (say) => {
      const queue = make();
      try {
        queue.taskDone();
      } catch (error) {
        say(error);
      }
      queue.putNowait(1);
      queue.putNowait(2);
      queue.getNowait();
      queue.getNowait();
      say(queue);
    });
    expect(lines).toEqual([
      '0 ValueError: task_done() called too many times',
      `0 <${name} maxsize=0 tasks=2>`,
    ]);
  });
});

describe.each(classes)('shutting down a %s', (name, make) => {
  test('that is empty ends who waits, and every use', () => {
    const { lines } = program(async (say) => {
      const queue = make();
      const getter = createTask(queue.get());
      await sleep(0);
      queue.shutdown();
      say(queue);
      await queue.join();
      await sleep(0);
      say(getter.done());
      await ending(getter, say);
      await refuses(queue, say);
    });
    expect(lines).toEqual([
      `0 <${name} maxsize=0 shutdown>`,
      '0 true',
      '0 QueueShutDown',
      '0 put putNowait get getNowait refused',
    ]);
  });

  test('that holds items lets them be taken and joined', () => {
    const { lines } = program(async (say) => {
      const queue = make(1);
      queue.putNowait(7);
      const join = createTask(queue.join());
      const put = createTask(queue.put(8));
      await sleep(0);
      say(put.done());
      queue.shutdown(false);
      say(queue.qsize());
      await sleep(0);
      say(put.done());
      await ending(put, say);
      say(await queue.get());
      await sleep(0);
      say(join.done());
      await refuses(queue, say);
      queue.taskDone();
      await sleep(0);
      await sleep(0);
      say(join.done());
      await ending((async () => queue.taskDone())(), say);
    });
    expect(lines).toEqual([
      '0 false',
      '0 1',
      '0 true',
      '0 QueueShutDown',
      '0 7',
      '0 false',
      '0 put putNowait get getNowait refused',
      '0 true',
      '0 ValueError: task_done() called too many times',
    ]);
  });

  test('immediately drops its items and ends the join', () => {
    const { lines } = program(async (say) => {
      const queue = make();
      queue.putNowait(7);
      const join = createTask(queue.join());
      await sleep(0);
      queue.shutdown(true);
      say(queue.qsize());
      await sleep(0);
      say(join.done());
      await refuses(queue, say);
      await ending((async () => queue.taskDone())(), say);
    });
    expect(lines).toEqual([
      '0 0',
      '0 true',
      '0 put putNowait get getNowait refused',
      '0 ValueError: task_done() called too many times',
    ]);
  });

  test('immediately leaves the join to the items that were taken', () => {
    const { lines } = program(async (say) => {
      const queue = make();
      queue.putNowait(7);
      queue.putNowait(7);
      const join = createTask(queue.join());
      say(await queue.get());
      queue.shutdown(true);
      say(queue.qsize());
      await sleep(0);
      say(join.done());
      await refuses(queue, say);
      queue.taskDone();
      await ending((async () => queue.taskDone())(), say);
      await join;
      say('joined');
    });
    expect(lines).toEqual([
      '0 7',
      '0 0',
      '0 false',
      '0 put putNowait get getNowait refused',
      '0 ValueError: task_done() called too many times',
      '0 joined',
    ]);
  });
});

/** Says which uses of `queue` end in QueueShutDown: all four, if it is shut down and empty. */
async function refuses(queue: Queue<number>, say: Say): Promise<void> {
  const uses: readonly [name: string, use: () => PromiseLike<unknown>][] = [
    ['put', () => queue.put(9)],
    ['putNowait', async () => queue.putNowait(9)],
    ['get', () => queue.get()],
    ['getNowait', async () => queue.getNowait()],
  ];
  const refused: string[] = [];
  for (const [name, use] of uses) {
    try {
      await use();
    } catch (error) {
      if (error instanceof QueueShutDown) refused.push(name);
    }
  }
  say(`${refused.join(' ')} refused`);
}

async function ending(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    say(error);
  }
}
