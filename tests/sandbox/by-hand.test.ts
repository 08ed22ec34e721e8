/** Coroutines that a program drives itself, and awaitables of its own. */
import { describe, expect, test } from 'vitest';
import { printed, runSource } from './run-source.ts';

const IMPORTS = `
import { Awaitable, CancelledError, createTask, ensureFuture, Future, gather, getRunningLoop,
  newEventLoop, RuntimeError, run, sleep, StopIteration } from 'asyncio';
function attempt(action: () => unknown): void {
  try { console.log('gave', String(action())); }
  catch (e) {
    if (e instanceof StopIteration) console.log('stopped with', e.value);
    else console.log(String(e));
  }
}
`;

describe('a coroutine driven by hand', () => {
  test('runs to its return, which is a StopIteration with the value', async () => {
    const lines = await printed(`${IMPORTS}
async function inner() { return 20; }
async function outer() { console.log('begins'); return (await inner()) + 1; }
const coroutine = outer();
console.log('made');
attempt(() => coroutine.send(null));
attempt(() => coroutine.send(null));`);
    expect(lines).toEqual([
      'made',
      'begins',
      'stopped with 21',
      'RuntimeError: cannot reuse already awaited coroutine',
    ]);
  });

  test('gives null where it gives way, and the future where it waits', async () => {
    const lines = await printed(`${IMPORTS}
const loop = newEventLoop();
const future = loop.createFuture<string>();
async function inner() { await sleep(0); return await future; }
async function outer() { try { return await inner(); } finally { console.log('left'); } }
const coroutine = outer();
attempt(() => coroutine.send(null));
console.log(coroutine.send(null) === future);
future.setResult('there');
attempt(() => coroutine.send(null));`);
    expect(lines).toEqual(['gave null', 'true', 'left', 'stopped with there']);
  });

  test('goes on only when the future is done', async () => {
    const lines = await printed(`${IMPORTS}
const future = newEventLoop().createFuture();
async function main() { await future; }
const coroutine = main();
coroutine.send(null);
attempt(() => coroutine.send(null));`);
    expect(lines).toEqual(["RuntimeError: await wasn't used with future"]);
  });

  test('takes errors that are thrown in, and can catch them', async () => {
    const lines = await printed(`${IMPORTS}
async function main() {
  try { await sleep(0); } catch (e) { console.log('caught', String(e)); }
  await sleep(0);
}
const coroutine = main();
coroutine.send(null);
attempt(() => coroutine.throw(new CancelledError('now')));
attempt(() => coroutine.throw(new Error('again')));
attempt(() => main().throw(new Error('before')));`);
    expect(lines).toEqual([
      'caught CancelledError: now',
      'gave null',
      'Error: again',
      'Error: before',
    ]);
  });

  test('refuses a first value, a second driver, and itself', async () => {
    const lines = await printed(`${IMPORTS}
async function idle() { await sleep(0); }
attempt(() => idle().send(1));
const driven = idle();
driven.send(null);
const again = (async () => { await driven; })();
attempt(() => again.send(null));
const itself = (async () => { itself.send(null); })();
attempt(() => itself.send(null));
driven.close();`);
    expect(lines).toEqual([
      "TypeError: can't send non-None value to a just-started coroutine",
      'RuntimeError: coroutine is being awaited already',
      'ValueError: coroutine already executing',
    ]);
  });

  test('close ends it from the inside out', async () => {
    const lines = await printed(`${IMPORTS}
async function inner() { try { await sleep(0); } finally { console.log('inner'); } }
async function outer() { try { await inner(); } finally { console.log('outer'); } }
const coroutine = outer();
coroutine.send(null);
coroutine.close();
coroutine.close();
attempt(() => coroutine.send(null));`);
    expect(lines).toEqual([
      'inner',
      'outer',
      'RuntimeError: cannot reuse already awaited coroutine',
    ]);
  });

  test('can be a loop of one page', async () => {
    const lines = await printed(`${IMPORTS}
async function count(name: string, to: number) {
  for (let n = 1; n <= to; n++) { console.log(name, n); await sleep(0); }
}
const ready = [count('a', 2), count('b', 3)];
for (let next = ready.shift(); next; next = ready.shift()) {
  try { next.send(null); ready.push(next); }
  catch (e) { if (!(e instanceof StopIteration)) throw e; }
}`);
    expect(lines).toEqual(['a 1', 'b 1', 'a 2', 'b 2', 'b 3']);
  });
});

describe('an object with __await__', () => {
  const TICKET = `${IMPORTS}
class Ticket extends Awaitable<number> {
  *__await__(): Generator<unknown, number, unknown> {
    yield sleep(1);
    const half = (yield gather(sleep(1, 10), sleep(2, 11))) as number[];
    return half.reduce((a, b) => a + b);
  }
}`;

  test('is awaited by what it yields, and gives what it returns', async () => {
    const lines = await printed(`${TICKET}
async function main() {
  const number: number = await new Ticket();
  console.log(number, getRunningLoop().time());
}
run(main());`);
    expect(lines).toEqual(['21 3']);
  });

  test('can be run, gathered and made a future', async () => {
    const lines = await printed(`${TICKET}
async function main() {
  console.log(await gather(new Ticket(), new Ticket()), await ensureFuture(new Ticket()));
}
run(main());
console.log(run(new Ticket()));`);
    expect(lines).toEqual(['[ 21, 21 ] 21', '21']);
  });

  test('may hand the wait to a coroutine', async () => {
    const lines = await printed(`${IMPORTS}
class Delayed extends Awaitable<string> {
  async __await__() { await sleep(2); return 'late'; }
}
async function main() { console.log(await new Delayed(), getRunningLoop().time()); }
run(main());`);
    expect(lines).toEqual(['late 2']);
  });

  test('is cancelled where it waits, and passes errors on', async () => {
    const lines = await printed(`${IMPORTS}
class Stubborn extends Awaitable<void> {
  *__await__() { try { yield sleep(9); } finally { console.log('cleaned'); } }
}
async function main() {
  const task = createTask((async () => { await new Stubborn(); })());
  await sleep(1);
  task.cancel();
  try { await task; } catch (e) { console.log(String(e)); }
}
run(main());`);
    expect(lines).toEqual(['cleaned', 'CancelledError']);
  });

  test('is refused if the method gives nothing to wait for', async () => {
    const { error } = await runSource(`${IMPORTS}
async function main() { await ({ __await__() { return 1; } } as never); }
run(main());`);
    expect(error?.message).toBe("__await__() returned non-iterator of type 'number'");
  });
});

describe('a task that nobody keeps', () => {
  test('is named with its line if the program ends before it', async () => {
    const { warnings } = await runSource(`${IMPORTS}
async function work() { await sleep(5); }
async function main() {
  createTask(work());
  const kept = createTask(work());
  createTask(sleep(0.5));
  await sleep(1);
}
run(main());`);
    expect(warnings).toMatchObject([{ kind: 'dropped-task', at: { line: 14 } }]);
    expect(warnings[0]?.message).toMatch(/^Task-2 was still at work when the program ended/);
  });
});

test('an error that cannot be printed is still the error', async () => {
  const { status, error } = await runSource(`${IMPORTS}
async function main() { throw { get message() { throw 1; } } as never; }
run(main());`);
  expect([status, error?.type]).toEqual(['error', 'Error']);
});

test('a coroutine that the recursion limit refused is not called forgotten', async () => {
  const { error, warnings } = await runSource(
    `${IMPORTS}
async function dive(): Promise<void> { await dive(); }
run(dive());`,
    { limits: { depth: 100 } },
  );
  expect([error?.type, warnings]).toEqual(['RecursionError', []]);
});

test('runInExecutor calls a function beside the loop', async () => {
  const lines = await printed(`${IMPORTS}
async function main() {
  const sum = await getRunningLoop().runInExecutor(null, (a: number, b: number) => a + b, 1, 2);
  console.log(sum);
}
run(main());`);
  expect(lines).toEqual(['3']);
});

test('the runtime cannot be reached from what a program holds', async () => {
  const { status, output } = await runSource(`${IMPORTS}
async function main() {
  await sleep(5);
  const seen = new Set<object>();
  const open: unknown[] = [getRunningLoop(), createTask(sleep(0)), main, new Future(), sleep];
  while (open.length > 0) {
    const value = open.pop();
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) continue;
    if (seen.has(value)) continue;
    seen.add(value);
    open.push(Object.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const { value: held } = Reflect.getOwnPropertyDescriptor(value, key) ?? {};
      open.push(held);
      if (key === 'now' && held === 5e9) console.log('the clock');
    }
  }
  console.log(seen.size > 50);
}
run(main());`);
  expect([status, output.map(({ text }) => text)]).toEqual(['finished', ['true']]);
});
