/** Every mistake that the runtime knows is told with the learner's line and with its mend. */
import { describe, expect, test } from 'vitest';
import { runSource } from './run-source.ts';

const names = [
  'createTask',
  'Event',
  'EventLoop',
  'Future',
  'gather',
  'Lock',
  'newEventLoop',
  'Queue',
  'run',
  'Semaphore',
  'sleep',
  'time',
];

/** The program of a test begins on line 2. */
function told(program: string) {
  const used = names.filter((name) => name !== 'time' && new RegExp(`\\b${name}\\b`).test(program));
  const asyncio = `import { ${used.join(', ')} } from 'asyncio';`;
  const time = program.includes('time.') ? " import * as time from 'time';" : '';
  return runSource(`${asyncio}${time}\n${program}`);
}

interface Mistake {
  readonly program: string;
  readonly line: number;
  readonly says: string | RegExp;
  readonly mend: string | RegExp;
}

describe('a warning', () => {
  const mistakes: Record<string, Mistake> = {
    'a coroutine never awaited': {
      program: 'async function main() {\n  sleep(1);\n}\nrun(main());',
      line: 3,
      says: "coroutine 'sleep' was never awaited",
      mend: 'write await sleep(…)',
    },
    'one kept in a variable and forgotten': {
      program:
        'async function bake() {}\nasync function main() {\n  const bread = bake();\n}\nrun(main());',
      line: 2,
      says: "coroutine 'bake' was never awaited",
      mend: 'createTask(bake(…))',
    },
    'an exception never retrieved': {
      program:
        "async function moor() {\n  throw new Error('no berth');\n}\nasync function main() {\n  const task = createTask(moor());\n  await sleep(1);\n}\nrun(main());",
      line: 3,
      says: 'Task exception was never retrieved',
      mend: 'await the task',
    },
    'an exception set in a future and never retrieved': {
      program:
        "async function main() {\n  const future = new Future();\n  future.setException(new Error('no'));\n}\nrun(main());",
      line: 4,
      says: 'Future exception was never retrieved',
      mend: 'await the future',
    },
    'a cancellation swallowed': {
      program:
        'async function stay() {\n  try {\n    await sleep(9);\n  } catch {}\n}\nasync function main() {\n  const task = createTask(stay());\n  await sleep(1);\n  task.cancel();\n  await task;\n}\nrun(main());',
      line: 5,
      says: 'Task-2 was cancelled, caught the CancelledError and went on',
      mend: 'throw it on after cleaning up',
    },
    'a task dropped without a reference': {
      program:
        'async function ring() {\n  await sleep(9);\n}\nasync function main() {\n  createTask(ring());\n  await sleep(1);\n}\nrun(main());',
      line: 6,
      says: 'Task-2 was still at work when the program ended',
      mend: 'write const task = createTask(…) and await task',
    },
    'a task that its loop leaves behind': {
      program:
        'async function ring() {\n  await sleep(9);\n}\nasync function main() {\n  await sleep(1);\n}\nconst loop = newEventLoop();\nconst task = loop.createTask(ring());\nloop.runUntilComplete(main());\nloop.close();',
      line: 3,
      says: 'Task was destroyed but it is pending!',
      mend: 'before its loop is closed',
    },
    'a blocked loop': {
      program:
        'async function main() {\n  await sleep(1);\n  time.sleep(2);\n  await sleep(1);\n}\nrun(main(), { debug: true });',
      line: 4,
      says: /Executing <Task pending name='Task-1' .*> took 2\.000 seconds/,
      mend: 'await sleep() instead',
    },
  };
  test.each(Object.entries(mistakes))('of %s', async (_name, { program, line, says, mend }) => {
    const { warnings, error } = await told(program);
    expect(error).toBeNull();
    expect(warnings.map(({ at }) => at?.line)).toEqual([line]);
    const [message, ...mends] = warnings[0]?.message.split('; ') ?? [];
    expect(message).toMatch(says);
    expect(mends.join('; ')).toMatch(mend);
  });
});

describe('an error', () => {
  const mistakes: Record<string, Mistake> = {
    'a coroutine awaited twice': {
      program:
        'async function bake() {}\nasync function main() {\n  const bread = bake();\n  await bread;\n  await bread;\n}\nrun(main());',
      line: 6,
      says: 'cannot reuse already awaited coroutine',
      mend: 'make a task of it',
    },
    'a coroutine awaited by two tasks at once': {
      program:
        'async function main() {\n  const nap = sleep(9);\n  const task = createTask(nap);\n  await sleep(1);\n  await nap;\n}\nrun(main());',
      line: 6,
      says: 'coroutine is being awaited already',
      mend: 'const task = createTask(sleep())',
    },
    'an awaited native promise': {
      program: 'async function main() {\n  await Promise.resolve(1);\n}\nrun(main());',
      line: 3,
      says: "'Promise' object can't be awaited",
      mend: 'A native Promise does not run on this loop',
    },
    'an awaited plain value': {
      program: 'async function main() {\n  await 5;\n}\nrun(main());',
      line: 3,
      says: "'number' object can't be awaited",
      mend: 'a plain value needs no await',
    },
    'an awaited list': {
      program: 'async function main() {\n  await [sleep(1)];\n}\nrun(main());',
      line: 3,
      says: "'Array' object can't be awaited",
      mend: 'await gather(...list)',
    },
    'a lock released twice': {
      program:
        'async function main() {\n  const lock = new Lock();\n  await lock.acquire();\n  lock.release();\n  lock.release();\n}\nrun(main());',
      line: 6,
      says: 'Lock is not acquired.',
      mend: 'Each acquire() has one release()',
    },
    'taskDone called too often': {
      program: 'async function main() {\n  new Queue().taskDone();\n}\nrun(main());',
      line: 3,
      says: 'task_done() called too many times',
      mend: 'once for each get()',
    },
    'a future of another loop': {
      program:
        'const stranger = newEventLoop().createFuture();\nasync function main() {\n  await stranger;\n}\nrun(main());',
      line: 4,
      says: /attached to a different loop$/,
      mend: 'make a new one inside main()',
    },
    'a lock that was used on another loop': {
      program:
        'const lock = new Lock();\nasync function take() {\n  await using _ = await lock.acquire();\n  await sleep(1);\n}\nasync function main() {\n  await gather(take(), take());\n}\nrun(main());\nrun(main());',
      line: 4,
      says: /is bound to a different event loop$/,
      mend: 'Make it inside main()',
    },
    'run inside a run': {
      program:
        'async function main() {\n  const nap = sleep(1);\n  try {\n    run(nap);\n  } finally {\n    nap.close();\n  }\n}\nrun(main());',
      line: 5,
      says: 'asyncio.run() cannot be called from a running event loop',
      mend: 'await the coroutine instead',
    },
    'a function in place of its call': {
      program:
        'async function bake() {}\nasync function main() {\n  createTask(bake);\n}\nrun(main());',
      line: 4,
      says: 'a coroutine was expected, got bake',
      mend: 'Call it: bake().',
    },
    'two tasks that wait for each other': {
      program:
        'const one = new Lock();\nconst two = new Lock();\nasync function take(first, second) {\n  await using _ = await first.acquire();\n  await sleep(1);\n  await using __ = await second.acquire();\n}\nasync function main() {\n  await gather(take(one, two), take(two, one));\n}\nrun(main());',
      line: 10,
      says: /Task-2 waits for <Lock .*> \(held by Task-3\) at a\.ts:7\n.*\n.*in a circle: Task-2 → Task-3 → Task-2/,
      mend: '',
    },
  };
  test.each(Object.entries(mistakes))('of %s', async (_name, { program, line, says, mend }) => {
    const { error } = await told(program);
    expect(error?.message).toMatch(says);
    expect(error?.at?.line).toBe(line);
    expect(error?.hint ?? '').toContain(mend);
  });
});
