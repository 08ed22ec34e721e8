/** The whole API that the course promises is there, under the names it promises. */
import { describe, expect, test } from 'vitest';
import * as asyncio from '#asyncio/index.ts';
import { program } from './program.ts';

const functions = `run createTask currentTask allTasks ensureFuture sleep gather wait waitFor
  asCompleted shield timeout timeoutAt eagerTaskFactory createEagerTaskFactory toThread
  runCoroutineThreadsafe iscoroutine iscoroutinefunction wrapFuture isfuture getRunningLoop
  getEventLoop setEventLoop newEventLoop copyContext captureCallGraph formatCallGraph
  printCallGraph`;

const constants = 'ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION';

const errors = `CancelledError TimeoutError InvalidStateError ExceptionGroup DeadlockError
  BrokenBarrierError QueueEmpty QueueFull QueueShutDown`;

const future =
  'cancel cancelled done result exception setResult setException addDoneCallback removeDoneCallback getLoop';
const handle = 'cancel cancelled getContext';
const queue = `qsize empty full put putNowait get getNowait taskDone join shutdown`;
const semaphore = 'acquire release locked';

/** Methods of an instance; a getter counts as well. */
const classes: Readonly<Record<string, string>> = {
  Runner: 'run close getLoop',
  Future: future,
  Task: `cancel cancelled cancelling uncancel done result exception addDoneCallback
    removeDoneCallback getName setName getCoro getStack getContext getLoop`,
  EventLoop: `callSoon callLater callAt callSoonThreadsafe time createFuture createTask
    setTaskFactory getTaskFactory setExceptionHandler getExceptionHandler defaultExceptionHandler
    callExceptionHandler setDebug getDebug runUntilComplete runForever stop close isRunning
    isClosed runInExecutor shutdownAsyncgens shutdownDefaultExecutor`,
  Handle: handle,
  TimerHandle: `${handle} when`,
  Timeout: 'reschedule when expired',
  TaskGroup: 'createTask',
  Lock: 'acquire release locked',
  Event: 'set clear isSet wait',
  Condition: 'acquire release locked wait waitFor notify notifyAll',
  Semaphore: semaphore,
  BoundedSemaphore: semaphore,
  Barrier: 'wait reset abort parties nWaiting broken',
  Queue: queue,
  PriorityQueue: queue,
  LifoQueue: queue,
  ContextVar: 'get set reset',
  Context: 'run get copy',
};

const words = (text: string): string[] => text.trim().split(/\s+/);
const module: Readonly<Record<string, unknown>> = asyncio;

describe('asyncio has', () => {
  test.each(words(functions))('the function %s', (name) => {
    expect(typeof module[name]).toBe('function');
  });

  test.each(words(constants))('the constant %s', (name) => {
    expect(module[name]).toBe(name);
  });

  test.each(words(errors))('the error %s', (name) => {
    expect((module[name] as typeof Error).prototype).toBeInstanceOf(Error);
    expect((module[name] as typeof Error).prototype.name).toBe(name);
  });

  test.each(Object.entries(classes))('%s with %s', (name, members) => {
    const { prototype } = module[name] as { prototype: object };
    expect(words(members).filter((member) => !(member in prototype))).toEqual([]);
  });

  test('the slow callback duration, maxsize, and the parts of a token', () => {
    program(async () => {
      expect(asyncio.getRunningLoop().slowCallbackDuration).toBe(0.1);
      expect(new asyncio.Queue(3).maxsize).toBe(3);
      const variable = new asyncio.ContextVar<number>('n');
      const token = variable.set(1);
      expect([token.variable, token.oldValue]).toEqual([variable, asyncio.Token.MISSING]);
    });
  });
});

test('every stateful object prints its state', () => {
  const { lines } = program(async (say) => {
    const loop = asyncio.getRunningLoop();
    const variable = new asyncio.ContextVar('v', { default: 1 });
    const things = [
      new asyncio.Lock(),
      new asyncio.Event(),
      new asyncio.Condition(),
      new asyncio.Semaphore(2),
      new asyncio.BoundedSemaphore(2),
      new asyncio.Barrier(2),
      new asyncio.Queue(1),
      new asyncio.PriorityQueue(),
      new asyncio.LifoQueue(),
      loop.createFuture(),
      asyncio.timeout(1),
      new asyncio.TaskGroup(),
      loop.callSoon(say),
      loop.callLater(1, say),
      variable,
      asyncio.copyContext(),
      variable.set(2),
      new asyncio.Runner(),
      loop,
      await new asyncio.Lock().acquire(),
      asyncio.asCompleted([asyncio.sleep(0)]),
    ];
    for (const thing of things) say(String(thing));
    for (const thing of things) {
      if (thing instanceof asyncio.Handle) thing.cancel();
    }
  });
  expect(lines.map((line) => line.replace(/^0 /, ''))).toEqual([
    '<Lock unlocked>',
    '<Event unset>',
    '<Condition unlocked>',
    '<Semaphore unlocked value=2>',
    '<BoundedSemaphore unlocked value=2>',
    '<Barrier filling waiters=0/2>',
    '<Queue maxsize=1>',
    '<PriorityQueue maxsize=0>',
    '<LifoQueue maxsize=0>',
    '<Future pending>',
    '<Timeout [created]>',
    '<TaskGroup>',
    '<Handle say()>',
    '<TimerHandle when=1 say()>',
    "<ContextVar name='v' default=1>",
    '<Context size=0>',
    "<Token var=<ContextVar name='v' default=1>>",
    '<Runner created>',
    '<EventLoop running=true closed=false debug=false>',
    '<Acquired <Lock locked>>',
    '<AsCompleted todo=1 left=1>',
  ]);
});
