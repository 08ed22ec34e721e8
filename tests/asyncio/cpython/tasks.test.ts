import { expect, test } from 'vitest';
import {
  allTasks,
  type Callback,
  createTask,
  currentTask,
  EventLoop,
  ensureFuture,
  Future,
  getRunningLoop,
  newEventLoop,
  setEventLoop,
  sleep,
  Task,
} from '#asyncio/index.ts';
import { logicalStack } from '#kernel/logical-stack.ts';
import { program, scene } from '../program.ts';

test('a task is a future of the loop that runs it', () => {
  const { lines } = scene((say) => {
    for (const loop of [newEventLoop(), newEventLoop()]) {
      const task = new Task(answer('ok'), { loop });
      say(`${task instanceof Future} ${task.getLoop() === loop} ${task.done()}`);
      loop.runUntilComplete(task);
      say(`${task.done()} ${task.result()} ${task.exception()}`);
    }
  });
  expect(lines).toEqual([
    '0 true true false',
    '0 true ok null',
    '0 true true false',
    '0 true ok null',
  ]);
});

test('ensureFuture makes a task of a coroutine on the named, the running or the set loop', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    const named = ensureFuture(answer('named'), { loop });
    say(`${named.getLoop() === loop} ${loop.runUntilComplete(named)}`);
    const unused = answer('nowhere');
    try {
      ensureFuture(unused);
    } catch (error) {
      say(error);
    }
    (unused as unknown as { close(): void }).close();
    const inside = loop.runUntilComplete(
      (async () => ({ task: ensureFuture(answer('running')) }))(),
    ).task;
    say(`${inside.getLoop() === loop} ${loop.runUntilComplete(inside)}`);
    setEventLoop(loop);
    const global = ensureFuture(answer('set'));
    say(`${global.getLoop() === loop} ${loop.runUntilComplete(global)}`);
    setEventLoop(null);
  });
  expect(lines).toEqual([
    '0 true named',
    "0 RuntimeError: There is no current event loop in thread 'MainThread'.",
    '0 true running',
    '0 true set',
  ]);
});

test('ensureFuture gives futures and tasks back unchanged, and refuses those of another loop', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    const future = loop.createFuture<string>();
    future.setResult('ko');
    const task = loop.createTask(answer('ok'));
    for (const one of [future, task]) {
      say(ensureFuture(one) === one && ensureFuture(one, { loop }) === one);
      say(loop.runUntilComplete(one));
      try {
        ensureFuture(one, { loop: newEventLoop() });
      } catch (error) {
        say(error);
      }
    }
  });
  const refused =
    '0 ValueError: The future belongs to a different loop than the one specified as the loop argument';
  expect(lines).toEqual(['0 true', '0 ko', refused, '0 true', '0 ok', refused]);
});

test('ensureFuture takes nothing that is neither', () => {
  const { lines } = program(async (say) => {
    try {
      ensureFuture('ok' as never);
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 TypeError: An asyncio.Future, a coroutine or an awaitable is required',
  ]);
});

test('names are text whatever was given, and count up where nothing was', () => {
  const { lines } = program(async (say) => {
    const given = createTask(answer(1), { name: 987654321 as never });
    say(JSON.stringify(given.getName()));
    given.setName([6] as never);
    say(JSON.stringify(given.getName()));
    const [first, second] = [createTask(answer(2)), createTask(answer(3))];
    say(`${first.getName()} ${second.getName()}`);
    say(`${first} ${second}`.match(/Task-\d/g));
    for (const task of [given, first, second]) await task;
  });
  expect(lines).toEqual(['0 "987654321"', '0 "6"', '0 Task-2 Task-3', '0 Task-2,Task-3']);
});

test('a task prints each of its states, its callbacks and what it waits for', () => {
  const { lines } = program(async (say) => {
    const cancelled = createTask(answer('abc'), { name: 'T' });
    cancelled.addDoneCallback(function ring() {});
    say(cancelled);
    cancelled.cancel();
    say(cancelled);
    await sleep(0);
    say(cancelled);
    const finished = createTask(answer('abc'), { name: 'T' });
    const failed = createTask(fail('no'), { name: 'T' });
    const future = getRunningLoop().createFuture<number>();
    const waiting = createTask(pass(future), { name: 'T' });
    await sleep(0);
    say(finished);
    say(failed);
    say(waiting);
    say(String(waiting).includes(`wait_for=${future}`));
    failed.exception();
    future.setResult(1);
    await waiting;
  });
  expect(lines).toEqual([
    "0 <Task pending name='T' coro=<answer() running> cb=[ring()]>",
    "0 <Task cancelling name='T' coro=<answer() running> cb=[ring()]>",
    "0 <Task cancelled name='T' coro=<answer() done>>",
    "0 <Task finished name='T' coro=<answer() done> result='abc'>",
    "0 <Task finished name='T' coro=<fail() done> exception=Error('no')>",
    "0 <Task pending name='T' coro=<pass() running> wait_for=<Future pending cb=[Task.task_wakeup()]>>",
    '0 true',
  ]);
});

test('coroutines that await each other make one task and return through it', () => {
  const { lines } = program(async (say) => {
    const outer = async () => (await answer(42)) + (await answer(1000));
    say(await outer());
    say(await createTask(outer()));
    say(allTasks().size);
  });
  expect(lines).toEqual(['0 1042', '0 1042', '0 1']);
});

test('a task that awaits a future stands in its callbacks and gets its very result', () => {
  const { lines } = program(async (say) => {
    const future = getRunningLoop().createFuture<object>();
    let got: object | null = null;
    const task = createTask(
      (async () => {
        got = await future;
      })(),
    );
    await sleep(0);
    say(future);
    const result = {};
    future.setResult(result);
    await sleep(0);
    say(`${got === result} ${task.done()} ${task.result()}`);
  });
  expect(lines).toEqual(['0 <Future pending cb=[Task.task_wakeup()]>', '0 true true undefined']);
});

test('only its body sets the result or the exception of a task', () => {
  const { lines } = program(async (say) => {
    const task = createTask(answer('ko')) as unknown as Task<string> & Future<string>;
    for (const set of [
      () => (task as Future<string>).setResult('ok'),
      () => (task as Future<string>).setException(new Error('x')),
    ]) {
      try {
        set();
      } catch (error) {
        say(error);
      }
    }
    say(await task);
  });
  expect(lines).toEqual([
    '0 RuntimeError: Task does not support set_result operation',
    '0 RuntimeError: Task does not support set_exception operation',
    '0 ko',
  ]);
});

test('the current task is the one that runs, between any two waits', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    say(currentTask(loop));
    const first = loop.createFuture<void>();
    const second = loop.createFuture<void>();
    const name = () => `${currentTask()?.getName()} ${currentTask(loop) === currentTask()}`;
    const one = async () => {
      say(name());
      await first;
      say(name());
      second.setResult();
    };
    const two = async () => {
      say(name());
      first.setResult();
      await second;
      say(name());
    };
    const tasks = [
      loop.createTask(one(), { name: 'one' }),
      loop.createTask(two(), { name: 'two' }),
    ];
    loop.callSoon(() => say(`in a callback ${currentTask()}`));
    for (const task of tasks) loop.runUntilComplete(task);
    say(currentTask(loop));
    try {
      currentTask();
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 null',
    '0 one true',
    '0 two true',
    '0 in a callback null',
    '0 one true',
    '0 two true',
    '0 null',
    '0 RuntimeError: no running event loop',
  ]);
});

test('allTasks lists the tasks of one loop that are not done', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    const names = (one = loop) => [...allTasks(one)].map((task) => task.getName()).join();
    say(names());
    const task = loop.createTask(answer(1), { name: 'short' });
    loop.createTask(sleep(5), { name: 'long' });
    say(`${names()} | ${names(newEventLoop())}`);
    loop.runUntilComplete(task);
    say(names());
    loop.runUntilComplete(sleep(9));
    say(names());
  });
  expect(lines).toEqual(['0 ', '0 short,long | ', '0 long', '9 ']);
});

test('createTask makes the kind of task that the factory of the loop makes', () => {
  const { lines } = program(async (say) => {
    class Counted<T> extends Task<T> {
      static made = 0;
      callbacks = 0;
      constructor(...args: ConstructorParameters<typeof Task<T>>) {
        super(...args);
        Counted.made += 1;
      }
      override addDoneCallback(...args: Parameters<Task<T>['addDoneCallback']>) {
        this.callbacks += 1;
        super.addDoneCallback(...args);
      }
    }
    getRunningLoop().setTaskFactory((loop, coroutine, options) => {
      return new Counted(coroutine, { ...options, loop });
    });
    const task = createTask(answer(1), { name: 'No-op' });
    say(`${task instanceof Counted} ${Counted.made} ${task.getName()} ${await task}`);
    const observed = createTask(sleep(1, 'spam')) as Counted<string>;
    observed.addDoneCallback(() => say('done'));
    say(`${await observed} ${observed.callbacks}`);
    await sleep(0);
    getRunningLoop().setTaskFactory(null);
    say(createTask(answer(2)) instanceof Counted);
  });
  expect(lines).toEqual(['0 true 1 No-op 1', '1 done', '1 spam 1', '1 false']);
});

test('a task keeps its coroutine, also when it is done', () => {
  const { lines } = program(async (say) => {
    const coroutine = answer(1);
    const task = createTask(coroutine);
    say(task.getCoro() === coroutine);
    await task;
    say(task.getCoro() === coroutine);
  });
  expect(lines).toEqual(['0 true', '0 true']);
});

test('a task that the loop cannot schedule is none of its tasks', () => {
  const { lines } = scene((say) => {
    class Broken extends EventLoop {
      override callSoon(_callback: Callback, ..._args: unknown[]): never {
        throw new RangeError('no room');
      }
    }
    const loop = new Broken();
    const coroutine = answer(1);
    try {
      loop.createTask(coroutine);
    } catch (error) {
      say(error);
    } finally {
      (coroutine as unknown as { close(): void }).close();
    }
    say(allTasks(loop).size);
  });
  expect(lines).toEqual(['0 RangeError: no room', '0 0']);
});

test('the loop stopped while a task runs leaves the task where it stands', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    let rounds = 0;
    const task = loop.createTask(
      (async () => {
        while (rounds < 10) {
          await sleep(0.1);
          rounds += 1;
          if (rounds === 2) loop.stop();
        }
      })(),
    );
    try {
      loop.runUntilComplete(task);
    } catch (error) {
      say(error);
    }
    say(`${task.done()} ${rounds} rounds`);
    task.cancel();
    try {
      loop.runUntilComplete(task);
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0.2 RuntimeError: Event loop stopped before Future completed.',
    '0.2 false 2 rounds',
    '0.2 CancelledError',
  ]);
});

test('the error of a task keeps where it came from', () => {
  const { lines } = program(async (say) => {
    const task = createTask(pass(createTask(fail('deep'))));
    await sleep(1);
    const error = task.exception();
    say(
      logicalStack(error)
        .map(({ name }) => name)
        .join(' < '),
    );
    for (let round = 0; round < 3; round += 1) {
      try {
        await task;
      } catch (again) {
        say(again === error);
      }
    }
  });
  expect(lines).toEqual(['1 fail < pass', '1 true', '1 true', '1 true']);
});

test('a task whose error was looked at, or that is cancelled later, is not reported', () => {
  const { errors } = program(async () => {
    const late = createTask(fail('cancelled after the fact'));
    const seen = createTask(fail('seen'));
    await sleep(1);
    late.cancel();
    seen.exception();
  });
  expect(errors).toEqual([]);
});

async function answer<T>(value: T): Promise<T> {
  return value;
}

async function fail(message: string): Promise<never> {
  throw new Error(message);
}

async function pass<T>(awaitable: PromiseLike<T>): Promise<T> {
  return await awaitable;
}
