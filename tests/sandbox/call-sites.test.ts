/** Which line made a task, asked it to cancel, set a timer, made an object. */
import { expect, test } from 'vitest';
import { events } from '#trace/events.ts';
import { siteOf } from '#trace/trace.ts';
import { runSource } from './run-source.ts';

async function sitesOf(source: string): Promise<string[]> {
  const { trace, error } = await runSource(source);
  if (error !== null) throw new Error(error.message);
  const known = ['taskCreated', 'cancelRequested', 'timerSet', 'objectCreated'];
  return [...events(trace)].flatMap((event) => {
    if (!known.includes(event.type) || !('site' in event)) return [];
    return [`${event.type} ${siteOf(trace, event.site)?.line ?? 'unknown'}`];
  });
}

test('events of library calls name the line of the call', async () => {
  const source = `
import * as asyncio from 'asyncio';
import { createTask, gather, Lock, run, sleep } from 'asyncio';
async function work() {
  await sleep(1);
}
async function main() {
  const task = createTask(
    work(),
    { name: 'a' });
  const lock = new Lock();
  asyncio.getRunningLoop().callLater(5, () => {});
  await sleep(0.5);
  task?.cancel();
  await gather(work(), asyncio.sleep(2));
  createTask(work()).cancel('now');
}
run(main());`;
  expect(await sitesOf(source)).toEqual([
    'taskCreated 18',
    'taskCreated 8',
    'objectCreated 11',
    'timerSet 12',
    'timerSet 13',
    'timerSet 5',
    'cancelRequested 14',
    'taskCreated 15',
    'taskCreated 15',
    'objectCreated 15',
    'timerSet 5',
    'timerSet unknown',
    'taskCreated 16',
    'cancelRequested 16',
    // The runner's own: they cancel and close what is left.
    'taskCreated unknown',
    'taskCreated unknown',
  ]);
});

test('a callback does not keep the line of an earlier call', async () => {
  const source = `
import { Future, getRunningLoop, run, sleep, timeout } from 'asyncio';
async function main() {
  try {
    await using _ = timeout(1);
    await new Future();
  } catch {}
}
run(main());`;
  expect((await sitesOf(source)).filter((line) => line.startsWith('cancel'))).toEqual([
    'cancelRequested unknown',
  ]);
});

test('chains, spreads and calls without arguments mean what they meant', async () => {
  const { output } = await runSource(`
import { copyContext, createTask, currentTask, run, sleep } from 'asyncio';
const none = null as { cancel(): { of: string } } | null;
async function main() {
  console.log(none?.cancel().of, none?.cancel(), currentTask()?.getName());
  const args = [sleep(1, 'slept')] as const;
  console.log(await createTask(...args), copyContext().size);
}
run(main());`);
  expect(output.map(({ text }) => text)).toEqual(['undefined undefined Task-1', 'slept 0']);
});
