/** The checks on real programs: compiled, run in virtual time, and seen through their traces. */
import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import { compile } from '#compiler/compile.ts';
import {
  atLeastAtOnce,
  atMostAtOnce,
  cancelled,
  cancelledAndCleanedUp,
  cancelledAt,
  depthAtLeast,
  depthAtMost,
  type Expectation,
  endedBefore,
  endsAt,
  everyCoroutineAwaited,
  everyLockReleased,
  exceptionsRetrieved,
  failureInWords,
  handlesKept,
  noTaskLeft,
  noUnhandledErrors,
  printsAt,
  queuesDrained,
  Run,
  raises,
  runsTimes,
  startedBefore,
  waitsFor,
  waitsInTurn,
} from '#grader';
import { runTrusted } from '#sandbox/node/run-trusted.ts';

/** Runs a program whose `main` has this body, below functions that every program may use. */
async function running(body: string): Promise<Run> {
  const code = `import * as asyncio from 'asyncio';
import { createTask, gather, Lock, run, Semaphore, sleep } from 'asyncio';
async function sail(name: string, seconds: number) {
  await sleep(seconds);
  console.log(name);
  return name;
}
async function main() {
${body}
}
run(main());
`;
  const script = await compile({ files: { 'work.ts': code }, entry: 'work.ts', esbuild });
  if (!script.ok) throw new Error(script.diagnostics.map(({ message }) => message).join('\n'));
  return new Run(runTrusted({ script, seed: 1 }), { name: 'a plain run' }, 'work.ts');
}

/** The first line of `body` in the file. */
const FIRST = 9;

const messages = (run: Run, ...checks: readonly Expectation[]) =>
  checks.map((check) => check(run)?.message ?? null);

describe('a program that awaits in a loop', () => {
  const body = `for (const name of ['a', 'b', 'c']) {
    await sail(name, 3);
  }`;

  test('waits in turn on the line of its await', async () => {
    const run = await running(body);
    expect(waitsInTurn(run)).toMatchObject({ line: FIRST + 1, count: 3, total: 9 });
    expect(messages(run, endsAt(3), atLeastAtOnce(2, 'sail'), atMostAtOnce(1, 'sail'))).toEqual([
      'It should end at 3.000 s. Yours: 9.000 s; line 10 waits three times, one after the other.',
      'Two calls of sail() should be under way at once; in your run there is never more than one.',
      null,
    ]);
  });
});

describe('a program with tasks', () => {
  test('runs them at once, and awaiting them in turn is no fault', async () => {
    const run = await running(`const north = createTask(sail('n', 1), { name: 'north' });
  const south = createTask(sail('s', 2), { name: 'south' });
  await north;
  await south;`);
    expect(waitsInTurn(run)).toBeNull();
    expect(
      messages(
        run,
        atLeastAtOnce(2, 'sail'),
        endsAt(2),
        runsTimes('sail', 2),
        waitsFor('main', 'north'),
        startedBefore('north', 'south'),
        noTaskLeft(),
        printsAt([
          [1, 'n'],
          [2, 's'],
        ]),
      ),
    ).toEqual([null, null, null, null, null, null, null]);
    expect(messages(run, endedBefore('north', 'south'))).toEqual([
      '“north” should be done before “south” starts; in your run “south” starts at 0.000 s, while “north” is still under way.',
    ]);
  });

  test('counts what gather starts', async () => {
    const run = await running(`await gather(sail('a', 1), sail('b', 1), sail('c', 1));`);
    expect(messages(run, atLeastAtOnce(3, 'sail'), endsAt(1))).toEqual([null, null]);
  });

  test('is told which task it leaves behind', async () => {
    const run = await running(`createTask(sail('late', 9), { name: 'late' });
  await sleep(1);`);
    expect(noTaskLeft()(run)).toMatchObject({
      message:
        'No task should be left when the program ends; in your run “late” is still under way at 1.000 s and is cut off.',
      moment: { time: 1, task: 2 },
    });
  });

  test('is told which error nobody saw', async () => {
    const run = await running(`async function sink() { throw new Error('a leak'); }
  createTask(sink(), { name: 'sink' });
  await sleep(1);`);
    expect(exceptionsRetrieved()(run)?.message).toMatch(/^Every error should be seen by someone; /);
  });

  test('is told which coroutine it forgot', async () => {
    const run = await running(`sail('n', 1);`);
    expect(everyCoroutineAwaited()(run)?.moment?.line).toBe(FIRST);
  });
});

describe('a program that cancels', () => {
  const start = `const lock = new Lock();
  async function poll() {
    await lock.acquire();
    try { await sleep(10); } finally { CLEANUP }
  }
  const poller = createTask(poll(), { name: 'poller' });
  await sleep(5);
  poller.cancel();
  try { await poller; } catch {}`;

  test('stops the task then and there', async () => {
    const run = await running(start.replace('CLEANUP', 'lock.release();'));
    expect(
      messages(
        run,
        cancelled('poller'),
        cancelledAt('poller', 5),
        cancelledAndCleanedUp('poller'),
        everyLockReleased(),
      ),
    ).toEqual([null, null, null, null]);
  });

  test('may forget to give a lock back', async () => {
    const run = await running(start.replace('CLEANUP', ''));
    const [untidy, held] = messages(run, cancelledAndCleanedUp('poller'), everyLockReleased());
    expect(untidy).toMatch(/^“poller” should clean up when it is cancelled; in your run it still/);
    expect(held).toMatch(/at 0\.000 s and never releases it\.$/);
  });

  test('is told where a task swallows its cancellation', async () => {
    const run = await running(`async function stubborn() {
    try { await sleep(10); } catch {}
    await sleep(1);
  }
  const task = createTask(stubborn(), { name: 'stubborn' });
  await sleep(5);
  task.cancel();
  await task;`);
    expect(cancelled('stubborn')(run)?.message).toMatch(
      /^“stubborn” should end as cancelled; in your run it catches its CancelledError( on line \d+)? and goes on\.$/,
    );
  });

  test('before a task began has not run its function', async () => {
    const run = await running(`const task = createTask(sail('n', 1));
  task.cancel();
  await sleep(2);`);
    expect(run.calls('sail')).toEqual([]);
  });
});

describe('a program with a semaphore', () => {
  test('lets so many through at once', async () => {
    const run = await running(`const pier = new Semaphore(2);
  async function dock() { await sleep(1); }
  async function arrive() { await using _ = await pier.acquire(); await dock(); }
  await gather(arrive(), arrive(), arrive(), arrive());`);
    expect(
      messages(
        run,
        atMostAtOnce(2, 'dock'),
        atLeastAtOnce(4, 'arrive'),
        endsAt(2),
        everyLockReleased(),
      ),
    ).toEqual([null, null, null, null]);
  });
});

describe('a program that does not end well', () => {
  test('fails at the learner’s line', async () => {
    const run = await running(`await sleep(2);
  throw new RangeError('too deep');`);
    expect(messages(run, raises('RangeError', /deep/))).toEqual([null]);
    expect(failureInWords(run)).toBe('Your program failed on line 10 with a RangeError: too deep.');
  });

  test('waits for ever', async () => {
    const run = await running(`const lock = new Lock();
  await lock.acquire();
  await lock.acquire();`);
    expect(failureInWords(run)).toMatch(
      /^Your program stands still at 0\.000 s: the only task waits, and nothing can wake it\. Task-1 waits for /,
    );
  });

  test('goes round for ever', async () => {
    const run = await running('while (true) {}');
    expect(run.status).toBe('limit');
    expect(failureInWords(run)).toMatch(/^Your program was stopped on line 9: /);
  });
});

describe('handles', () => {
  test('of tasks that are kept, awaited or in a list are kept', async () => {
    const run = await running(`const kept = createTask(sail('a', 1));
    const list = [];
    list.push(createTask(sail('b', 2)));
    {
      await using group = new asyncio.TaskGroup();
      group.createTask(sail('c', 1));
    }
    await kept;
    await list[0];`);
    expect(run.record.error).toBeNull();
    expect(messages(run, handlesKept())).toEqual([null]);
  });

  test('that a statement drops are told with their line', async () => {
    const run = await running(`createTask(sail('a', 1));
    await sleep(3);`);
    expect(handlesKept()(run)).toEqual({
      message: `The handle of every task should be kept; in your run line ${FIRST} makes a task and drops it: nobody can await or cancel “Task-2”.`,
      moment: { time: 0, task: 2, line: FIRST },
    });
  });
});

describe('queues', () => {
  const body = (takes: number) => `const queue = new asyncio.Queue();
    for (const loaf of [1, 2, 3]) await queue.put(loaf);
    await sleep(1);
    for (let n = 0; n < ${takes}; n++) await queue.get();`;

  test('are as deep as the items that wait in them', async () => {
    const run = await running(body(3));
    expect(messages(run, depthAtMost(3), depthAtLeast(3), queuesDrained())).toEqual([
      null,
      null,
      null,
    ]);
    expect(messages(run, depthAtMost(2), depthAtLeast(4))).toEqual([
      'At most two items may wait in Queue-1; in your run there are three at 0.000 s.',
      'Four items should wait in the queue at once; in your run there are never more than three.',
    ]);
  });

  test('keep what nobody takes', async () => {
    expect(queuesDrained()(await running(body(2)))).toMatchObject({
      message:
        'Every queue should be empty when the program ends; in your run one item stays in Queue-1.',
      moment: { time: 1 },
    });
  });

  test('that are not there are missed', async () => {
    const run = await running('await sleep(1);');
    expect(messages(run, queuesDrained(), depthAtLeast(1), depthAtMost(1))).toEqual([
      'Your run makes no queue.',
      'Your run makes no queue.',
      null,
    ]);
  });
});

describe('errors that nobody is there for', () => {
  test('go to the exception handler: of a task that nobody awaits', async () => {
    const run = await running(`createTask((async () => { throw new Error('fog'); })());
  await sleep(1);`);
    expect(messages(run, noUnhandledErrors())).toEqual([
      'No error should be left to the loop’s exception handler; in your run it is told at 1.000 s: “Task exception was never retrieved: Error: fog”.',
    ]);
    expect(noUnhandledErrors()(run)?.moment).toEqual({ time: 1, task: 2, line: null });
  });

  test('go there also where the program has a handler of its own', async () => {
    const run = await running(`const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler(() => {});
  for (const word of ['fog', 'ice']) loop.callSoon(() => { throw new Error(word); });
  await sleep(1);`);
    expect(run.record.output).toEqual([]);
    expect(messages(run, noUnhandledErrors(), exceptionsRetrieved())).toEqual([
      expect.stringMatching(
        /^No error .* at 0\.000 s: “Exception in callback .*fog” and one other\.$/,
      ),
      null,
    ]);
  });

  test('are none where they are caught, raised, or asked for', async () => {
    const run =
      await running(`const radio = createTask((async () => { throw new Error('fog'); })());
  await sleep(1);
  radio.exception();`);
    expect(messages(run, noUnhandledErrors())).toEqual([null]);
  });
});
