/** The learner module `time`, run as a learner's program is. */
import { describe, expect, test } from 'vitest';
import type { RunRequest } from '#sandbox/run-request.ts';
import { events } from '#trace/events.ts';
import { runSource } from '../sandbox/run-source.ts';

/** What `source` says, each line with its time. */
async function story(source: string, request: Partial<RunRequest> = {}): Promise<string[]> {
  const { output, error } = await runSource(source, request);
  if (error !== null) throw new Error(error.message);
  return output.map(({ time, text }) => `${time} ${text}`);
}

describe('a blocking sleep', () => {
  const blocking = `
import { createTask, run, sleep } from 'asyncio';
import * as time from 'time';
async function heartbeat() {
  for (let n = 0; n < 3; n++) {
    console.log('beat');
    await sleep(1);
  }
}
async function main() {
  const heart = createTask(heartbeat());
  await sleep(0.5);
  time.sleep(2);
  console.log('woke');
  await heart;
}
run(main());`;

  test('stops every other task for as long as it takes', async () => {
    expect(await story(blocking)).toEqual(['0 beat', '2.5 woke', '2.5 beat', '3.5 beat']);
  });

  test('is told to the trace as time that its task kept the loop busy', async () => {
    const { trace } = await runSource(blocking);
    const blocked = [...events(trace)].filter(({ type }) => type === 'blocked');
    expect(blocked).toMatchObject([{ type: 'blocked', task: 1, time: 2.5, duration: 2 }]);
  });

  test('is reported as a slow callback in debug mode', async () => {
    const { warnings } = await runSource(`
import { run } from 'asyncio';
import { sleep } from 'time';
async function main() { sleep(0.3); }
run(main(), { debug: true });`);
    expect(warnings.map(({ kind }) => kind)).toEqual(['slow-callback']);
    expect(warnings[0]?.message).toMatch(
      /^Executing <Task .*> took 0\.300 seconds; await sleep\(\) instead/,
    );
  });

  test('works outside of a loop', async () => {
    expect(await story("import { sleep } from 'time'; sleep(1.25); console.log('on');")).toEqual([
      '1.25 on',
    ]);
  });

  test.each([
    ['-1', 'ValueError', 'sleep length must be non-negative'],
    ['NaN', 'ValueError', 'Invalid value NaN (not a number)'],
    ['Infinity', 'ValueError', 'timestamp too large to convert to C PyTime_t: Infinity'],
    ["'1' as never", 'TypeError', "'string' object cannot be interpreted as an integer"],
  ])('refuses %s', async (seconds, type, message) => {
    const { error } = await runSource(`import { sleep } from 'time'; sleep(${seconds});`);
    expect(error).toMatchObject({ type, message });
  });
});

describe('the clocks', () => {
  test('agree, and stand still while code runs', async () => {
    const source = `
import { run, sleep } from 'asyncio';
import { monotonic, perfCounter, processTime, time } from 'time';
async function main() {
  await sleep(1.5);
  for (let n = 0; n < 1000; n++) {}
  console.log(time(), monotonic(), perfCounter(), processTime());
}
run(main());`;
    expect(await story(source)).toEqual(['1.5 1.5 1.5 1.5 0']);
  });

  test('process time leaves sleeping out, blocking or not', async () => {
    const source = `
import { run, sleep } from 'asyncio';
import * as time from 'time';
async function main() {
  await sleep(1);
  time.sleep(1);
  console.log(time.perfCounter(), time.processTime());
}
run(main());`;
    expect(await story(source)).toEqual(['2 2 0']);
  });
});

describe('asking for process time', () => {
  test('is work: a loop that asks until a second is used up uses one up', async () => {
    const lines = await story(`
import { createTask, run, sleep } from 'asyncio';
import { perfCounter, processTime } from 'time';
function compute(seconds: number) {
  const until = processTime() + seconds;
  while (processTime() < until);
}
async function main() {
  const rest = createTask(sleep(0.5));
  await sleep(0);
  compute(1);
  console.log(perfCounter().toFixed(3), rest.done());
  await sleep(2);
  console.log(perfCounter().toFixed(3), processTime().toFixed(3));
}
run(main());`);
    expect(lines).toEqual(['1 1.000 false', '3 3.000 1.000']);
  });

  test('charges the step once, however often it asked', async () => {
    const { trace } = await runSource(`
import { run } from 'asyncio';
import { processTime } from 'time';
async function main() { while (processTime() < 0.5); }
run(main());`);
    const blocked = [...events(trace)].filter(({ type }) => type === 'blocked');
    expect(blocked).toMatchObject([{ type: 'blocked', task: 1, duration: 0.5 }]);
  });
});

describe('a modelled processor', () => {
  const computing = `
import { createTask, getRunningLoop, run, sleep } from 'asyncio';
import { perfCounter, processTime } from 'time';
function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
async function main() {
  const loop = getRunningLoop();
  loop.callLater(0.0001, () => console.log('timer', loop.time()));
  const started = perfCounter();
  fib(15);
  console.log('computed', Math.round((perfCounter() - started) * 1e9));
  await sleep(1);
  console.log('slept', processTime() < 1);
}
run(main());`;

  test('charges each call and each round a fixed time', async () => {
    const lines = await story(computing, { cpu: 100 });
    // fib(15) is 1973 calls.
    expect(lines[0]).toMatch(/computed 197300$/);
    expect(lines[1]).toMatch(/^0\.000197\d* timer 0\.000197\d*$/);
    expect(lines[2]).toMatch(/^1\.000197\d* slept true$/);
  });

  test('gives the same trace every time', async () => {
    const first = await runSource(computing, { cpu: 75 });
    expect(await runSource(computing, { cpu: 75 })).toEqual(first);
  });

  test('still stops what never ends', async () => {
    const { status, error, end } = await runSource('while (true) {}', {
      cpu: 1_000,
      limits: { guardRounds: 1_000_000 },
    });
    expect([status, error?.at?.line]).toEqual(['limit', 1]);
    expect(end).toBeCloseTo(1, 5);
  });
});
