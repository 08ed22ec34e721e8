/** Says who waits for whom when nothing can go on any more. */
import type { BaseEventLoop } from './event-loop.ts';
import type { Blocker } from './future.ts';
import { WaitKind } from './instrument.ts';
import { activeRuntime } from './running.ts';
import type { Task } from './task.ts';
import { ownPlace } from './trampoline.ts';

const MOST_LINES = 20;

/** The text of a `DeadlockError`: one line a task, then the cycle if there is one. */
export function describeDeadlock(loop: BaseEventLoop): string {
  const tasks = loop._liveTasks();
  if (tasks.length === 0) {
    return 'the loop runs on, but nothing is scheduled that could ever stop it: call loop.stop()';
  }
  const lines = tasks.slice(0, MOST_LINES).map((task) => describeWait(task));
  if (tasks.length > MOST_LINES) lines.push(`… and ${tasks.length - MOST_LINES} more`);
  const cycle = findCycle(tasks);
  const circle =
    cycle === null ? '' : `\n  in a circle: ${cycle.map((task) => task.getName()).join(' → ')}`;
  const head =
    tasks.length === 1
      ? 'the only task waits, and nothing can wake it'
      : `all ${tasks.length} tasks wait, and nothing can wake one`;
  return `${head}\n${lines.map((line) => `  ${line}`).join('\n')}${circle}`;
}

function describeWait(task: Task<unknown>): string {
  const runtime = activeRuntime();
  const waiter = task._waiter;
  const reason: Blocker | null = waiter?._blocker ?? waiter;
  const what = reason === null ? 'its turn' : (reason._describeWait?.() ?? reason._waitLabel());
  const place = runtime.describePlace(ownPlace(task._top));
  const holders = [...(reason?._waitsFor() ?? [])].filter((other) => reason !== other);
  const names = holders.map((other) => other.getName()).join(', ');
  const held =
    names === '' ? '' : ` (${reason?._waitKind === WaitKind.lock ? 'held by ' : ''}${names})`;
  return `${task.getName()} waits for ${what}${held}${place === '' ? '' : ` at ${place}`}`;
}

/** The first cycle in who-waits-for-whom, its first task repeated at the end. */
function findCycle(tasks: readonly Task<unknown>[]): Task<unknown>[] | null {
  const finished = new Set<Task<unknown>>();
  for (const start of tasks) {
    const path: Task<unknown>[] = [];
    const branches: Iterator<Task<unknown>>[] = [];
    const enter = (task: Task<unknown>) => {
      path.push(task);
      branches.push(waitsFor(task)[Symbol.iterator]());
    };
    if (!finished.has(start)) enter(start);
    while (path.length > 0) {
      const next = branches[branches.length - 1]?.next();
      if (next === undefined || next.done === true) {
        const left = path.pop();
        if (left !== undefined) finished.add(left);
        branches.pop();
        continue;
      }
      const at = path.indexOf(next.value);
      if (at >= 0) return [...path.slice(at), next.value];
      if (!finished.has(next.value)) enter(next.value);
    }
  }
  return null;
}

function waitsFor(task: Task<unknown>): Iterable<Task<unknown>> {
  const waiter = task._waiter;
  return waiter === null ? [] : (waiter._blocker ?? waiter)._waitsFor();
}
