/**
 * `npm run bench`: one table of ratios, measured in one run on the same work.
 *
 * Every figure is the best of a few rounds in which the competitors take turns, in processor time
 * (processor-time.ts), so a slow moment of the machine hits them little and alike. Ratios are speeds: 9 means nine times as fast as
 * CPython's asyncio, which runs the same work on a virtual loop of its own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepareOurs } from './ours.ts';
import { processorTime } from './processor-time.ts';
import { printTable } from './table.ts';
import type { Workload } from './workload.ts';
import { nested } from './workloads/nested.ts';
import { queue } from './workloads/queue.ts';
import { spawning } from './workloads/spawn.ts';
import { switching } from './workloads/switch.ts';
import { timers } from './workloads/timers.ts';

const rounds = 3;
/** A trace keeps 200,000 events: the traced work is done in runs that it holds in full. */
const tracedRuns = 50;
const workloads: readonly Workload[] = [switching, spawning, timers, queue, nested];
const ours = await prepareOurs();

const rows = [];
for (const workload of workloads) {
  const best = {
    plain: Infinity,
    traced: Infinity,
    native: Infinity,
    effect: Infinity,
    effection: Infinity,
    python: Infinity,
  };
  const { count } = workload;
  for (let round = 0; round < rounds; round += 1) {
    best.plain = Math.min(best.plain, await ours.plain(workload.ours(count)));
    const short = workload.ours(count / tracedRuns);
    best.traced = Math.min(best.traced, await ours.traced(short, tracedRuns));
    for (const rival of ['native', 'effect', 'effection'] as const) {
      const work = workload[rival];
      if (work === undefined) continue;
      const begun = processorTime();
      await work(count);
      best[rival] = Math.min(best[rival], processorTime() - begun);
    }
    const pythonCount = workload.pythonCount ?? count;
    const seconds = python(workload.python, pythonCount) * (count / pythonCount);
    best.python = Math.min(best.python, seconds);
  }
  rows.push({ workload, best });
  process.stderr.write('.');
}
process.stderr.write('\n');
printTable(rows);
await printGrowth();

/** Seconds CPython takes for `count` operations, Infinity where there is no `python3`. */
function python(source: string, count: number): number {
  const script = fileURLToPath(new URL('./measure.py', import.meta.url));
  const { status, stdout } = spawnSync('python3', [script, String(count), '1'], {
    input: source,
    encoding: 'utf8',
  });
  return status === 0 ? Number(stdout) : Infinity;
}

/** Time and memory of 10³ to 10⁶ tasks that all wait at once: both should grow linearly. */
async function printGrowth(): Promise<void> {
  console.log('\ntasks waiting at once      µs a task    bytes a task');
  for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
    const source = `
import { createTask, getRunningLoop, run, sleep } from 'asyncio';
async function wait() { await sleep(1); }
async function main() {
  const tasks = [];
  for (let n = 0; n < ${count}; n++) tasks.push(createTask(wait()));
  await sleep(0);
  globalThis.measureHeap?.();
  for (const task of tasks) await task;
}
run(main());`;
    const seconds = await ours.plain(source);
    const bytes = await heapOf(source, count);
    console.log(
      `${count.toLocaleString('en').padStart(21)}${((seconds / count) * 1e6).toFixed(2).padStart(15)}${bytes.toFixed(0).padStart(16)}`,
    );
  }
}

async function heapOf(source: string, count: number): Promise<number> {
  if (globalThis.gc === undefined) return Number.NaN;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  let during = before;
  Object.assign(globalThis, {
    measureHeap: () => {
      globalThis.gc?.();
      during = process.memoryUsage().heapUsed;
    },
  });
  await ours.plain(source);
  Reflect.deleteProperty(globalThis, 'measureHeap');
  return (during - before) / count;
}
