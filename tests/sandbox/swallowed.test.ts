/** Where a cancellation ends in silence, the reader hears of it, at that line and at that time. */
import { describe, expect, test } from 'vitest';
import { events } from '#trace/events.ts';
import { runSource } from './run-source.ts';

const head =
  "import { CancelledError, createTask, currentTask, gather, run, sleep, TaskGroup, timeout, waitFor } from 'asyncio';\n";

/** `line 4 at 1.000: Task-2 was cancelled …` for each warning about a swallowed cancellation. */
async function swallowed(body: string): Promise<string[]> {
  const { warnings, trace, error } = await runSource(head + body);
  if (error !== null && error.type !== 'TimeoutError' && error.type !== 'CancelledError') {
    throw new Error(error.message);
  }
  const times = [...events(trace)].filter(({ type }) => type === 'cancelSwallowed');
  const found = warnings.filter(({ kind }) => kind === 'swallowed-cancel');
  return found.map(({ at, message }, index) => {
    const time = (times[index]?.time ?? Number.NaN).toFixed(3);
    return `line ${at?.line} at ${time}: ${message}`;
  });
}

const stop = `const task = createTask(work(), { name: 'poller' });
await sleep(1);
task.cancel();
await sleep(50);
`;

const told =
  'poller was cancelled, caught the CancelledError and went on; throw it on after cleaning up, or call uncancel() if going on is meant';

describe('told at once, with the line of the catch', () => {
  test.each<[string, string]>([
    [
      'a loop that goes on',
      'async function work() {\n  for (let i = 0; i < 3; i++) {\n    try { await sleep(10); }\n    catch { console.log("again"); }\n  }\n}\n',
    ],
    [
      'continue',
      'async function work() {\n  for (let i = 0; i < 3; i++) {\n    try { await sleep(10); }\n    catch (error) { continue; }\n  }\n}\n',
    ],
    [
      'return',
      'async function work() {\n  try {\n    await sleep(10);\n  } catch (error) { return String(error); }\n}\n',
    ],
    [
      'break',
      'async function work() {\n  for (;;) {\n    try { await sleep(10); }\n    catch (error) { if (error instanceof CancelledError) break; throw error; }\n  }\n  await sleep(1);\n}\n',
    ],
    [
      'a catch in whom the task awaits',
      'async function inner() {\n  try {\n    await sleep(10);\n  } catch (error) { console.log(error); }\n} async function work() { await inner(); await sleep(1); }\n',
    ],
    [
      'the generator behind for await',
      'async function* ticks() {\n  for (;;) {\n    try { await sleep(10); yield 1; }\n    catch { console.log(2); }\n  }\n} async function work() { for await (const _ of ticks()) await sleep(9); }\n',
    ],
  ])('%s', async (_name, work) => {
    expect(await swallowed(work + stop)).toEqual([`line 5 at 1.000: ${told}`]);
  });

  test('once for each cancellation that is lost', async () => {
    const work =
      'async function work() {\n  for (let i = 0; i < 3; i++) {\n    try { await sleep(10); }\n    catch {}\n  }\n}\n';
    const twice = stop.replace(
      'await sleep(50);',
      'await sleep(0.5);\ntask.cancel();\nawait sleep(50);',
    );
    const lines = await swallowed(work + twice);
    expect(lines.map((line) => line.slice(0, 15))).toEqual(['line 5 at 1.000', 'line 5 at 1.500']);
  });

  test('a limit that is caught inside its block', async () => {
    const body =
      'async function main() {\n  await using _ = timeout(2);\n  try {\n    await sleep(10);\n  } catch { console.log("late"); }\n  await sleep(1);\n}\nrun(main());\n';
    expect(await swallowed(body)).toEqual([
      'line 6 at 2.000: Task-1 was over its time limit, caught the CancelledError that ends it and went on, so there will be no TimeoutError; throw it on after cleaning up',
    ]);
  });

  test('a limit of waitFor', async () => {
    const work =
      'async function work() {\n  try {\n    await sleep(10);\n  } catch {}\n  return "late";\n}\nrun(waitFor(work(), 2));\n';
    expect((await swallowed(work)).map((line) => line.slice(0, 48))).toEqual([
      'line 5 at 2.000: Task-1 was over its time limit,',
    ]);
  });
});

describe('told when the task, or the block of the limit, ends', () => {
  test('where finally returns', async () => {
    const work =
      'async function work() {\n  try {\n    await sleep(10);\n  } finally { return; }\n}\n';
    expect(await swallowed(work + stop)).toEqual([`line 4 at 1.000: ${told}`]);
  });

  test('where the error is kept and never thrown', async () => {
    const work =
      'async function work() {\n  let kept;\n  try { await sleep(10); } catch (error) { kept = error; }\n  await sleep(1);\n}\n';
    expect(await swallowed(work + stop)).toEqual([`line 4 at 2.000: ${told}`]);
  });

  test('a limit whose error is kept', async () => {
    const body =
      'async function main() {\n  let kept;\n  await using _ = timeout(2);\n  try { await sleep(10); } catch (error) { kept = error; }\n  await sleep(1);\n}\nrun(main());\n';
    expect((await swallowed(body)).map((line) => line.slice(0, 48))).toEqual([
      'line 5 at 3.000: Task-1 was over its time limit,',
    ]);
  });
});

describe('not told of', () => {
  test.each<[string, string]>([
    [
      'a clause that throws it on',
      'async function work() { try { await sleep(10); } catch (error) { await sleep(1); throw error; } }\n',
    ],
    [
      'one that throws it on at times',
      'async function work() { try { await sleep(10); } catch (error) { if (!(error instanceof CancelledError)) return; throw error; } }\n',
    ],
    [
      'an error kept and thrown later',
      'async function work() { let kept; try { await sleep(10); } catch (error) { kept = error; } await sleep(1); if (kept) throw kept; }\n',
    ],
    ['finally', 'async function work() { try { await sleep(10); } finally { await sleep(1); } }\n'],
    [
      'uncancel',
      'async function work() { try { await sleep(10); } catch { currentTask()?.uncancel(); } await sleep(1); }\n',
    ],
    [
      'another error in its stead',
      'async function work() { try { await sleep(10); } catch { throw new Error("stopped"); } }\n',
    ],
    [
      'a limit, whose error is caught outside',
      'async function inner() { await using _ = timeout(0.5); await sleep(9); }\nasync function work() { try { await inner(); } catch {} await sleep(9); }\n',
    ],
    [
      'waitFor',
      'async function work() { try { await waitFor(sleep(9), 0.5); } catch { console.log("late"); } await sleep(9); }\n',
    ],
    [
      'a group whose errors are caught',
      'async function fail() { await sleep(0.5); throw new Error("no"); }\nasync function group() { await using g = new TaskGroup(); g.createTask(fail()); await sleep(9); }\nasync function work() { try { await group(); } catch { console.log("group"); } await sleep(9); }\n',
    ],
    [
      'a task cancelled by the one who waits for it',
      'async function work() { const other = createTask(sleep(9)); await sleep(0.5); other.cancel(); try { await other; } catch (error) { console.log("gone"); } await sleep(9); }\n',
    ],
    [
      'the same after a cancellation that was taken back',
      'async function work() { try { await sleep(9); } catch { currentTask()?.uncancel(); } const other = createTask(sleep(9)); other.cancel(); try { await other; } catch {} await sleep(1); }\n',
    ],
    [
      'a limit that comes with the last moment of its block',
      'async function work() { { await using _ = timeout(0.5); await sleep(0.5); } await sleep(9); }\n',
    ],
    [
      'a limit inside clean-up',
      'async function work() { try { await sleep(9); } finally { await using _ = timeout(1); await sleep(1); } }\n',
    ],
    [
      'an error that has nothing to do with it',
      'async function work() { try { await sleep(0.5); throw new Error("no"); } catch {} await sleep(9); }\n',
    ],
  ])('%s', async (_name, work) => {
    expect(await swallowed(work + stop)).toEqual([]);
  });
});
