import { describe, expect, it } from 'vitest';
import { traceToPerfetto } from '#trace/perfetto.ts';
import type { Trace } from '#trace/trace.ts';
import { ferries } from './ferries.ts';
import { breaches } from './perfetto-rules.ts';
import { runProgram } from './run-program.ts';

const programs = {
  'a group that fails': `import { run, sleep, TaskGroup } from 'asyncio';
async function part(seconds: number) {
  await sleep(seconds);
  if (seconds === 1) throw new Error('late');
}
async function main() {
  await using group = new TaskGroup();
  group.createTask(part(5), { name: 'slow' });
  group.createTask(part(1), { name: 'bad' });
}
run(main());`,
  'a queue': `import { createTask, Queue, run, sleep } from 'asyncio';
async function main() {
  const queue = new Queue<number>(2);
  const reader = createTask((async () => { for (;;) { await queue.get(); await sleep(0.1); } })());
  for (let item = 0; item < 6; item++) await queue.put(item);
  await queue.join;
  reader.cancel();
}
run(main());`,
  'steps that take no time': `import { createTask, run, sleep } from 'asyncio';
async function spin() { for (let round = 0; round < 50; round++) await sleep(0); }
async function main() {
  const one = createTask(spin());
  await spin();
  await one;
}
run(main());`,
  'a deadlock': `import { Event, run } from 'asyncio';
async function main() { await new Event().wait(); }
run(main());`,
};

function text(trace: Trace): string {
  return JSON.stringify(traceToPerfetto(trace));
}

describe('a trace for Perfetto', () => {
  for (const [name, source] of Object.entries(programs)) {
    it(`of ${name} keeps the rules of the format`, async () => {
      expect(breaches(text((await runProgram(source)).trace))).toEqual([]);
    });
  }

  it('of a trace that is cut off keeps them too, and says what is missing', () => {
    const trace = ferries(20);
    expect(breaches(text(trace))).toEqual([]);
    expect(traceToPerfetto(trace).otherData.dropped).toEqual(trace.dropped);
  });

  it('has two tracks a task: its coroutines, and what it does', async () => {
    const { trace } = await runProgram(programs['a group that fails']);
    const { traceEvents } = traceToPerfetto(trace);
    const tracks = traceEvents.filter(({ name }) => name === 'thread_name');
    expect(tracks.map(({ args }) => args?.name)).toEqual([
      'main',
      'main: state',
      'slow',
      'slow: state',
      'bad',
      'bad: state',
    ]);
    const bad = tracks.find(({ args }) => args?.name === 'bad')?.tid;
    const calls = traceEvents.filter(({ ph, tid }) => ph === 'X' && tid === bad);
    expect(calls.map(({ name }) => name)).toEqual(['bad', 'part', 'sleep']);
    expect(calls[2]?.dur).toBeCloseTo(1e6, 0);
  });

  it('leads an arrow from who woke to who was woken', () => {
    const { traceEvents } = traceToPerfetto(ferries());
    const flow = traceEvents.filter(({ ph }) => ph === 's' || ph === 'f');
    expect(flow.map(({ ph, name }) => [ph, name])).toEqual([
      ['s', 'north returned'],
      ['f', 'north returned'],
    ]);
  });
});

describe('the rules of the format', () => {
  const sound = JSON.parse(text(ferries())) as { traceEvents: Record<string, unknown>[] };
  const broken = (change: Record<string, unknown>) =>
    JSON.stringify({ ...sound, traceEvents: [...sound.traceEvents, change] });
  const slice = { ph: 'X', name: 'x', pid: 1, tid: 2 };

  it.each([
    ['slices that overlap', { ...slice, ts: 1e6, dur: 9e6 }, 'x reaches out of main'],
    ['a slice without a duration', { ...slice, ts: 0 }, /no duration/],
    ['an arrow without an end', { ...slice, ph: 's', cat: 'wake', id: 99, ts: 1 }, /no end/],
    ['an unknown phase', { ...slice, ph: 'Q', ts: 1 }, /unknown phase/],
  ])('do not let pass %s', (_what, change, message) => {
    expect(breaches(broken(change))).toEqual([expect.stringMatching(message)]);
  });
});
