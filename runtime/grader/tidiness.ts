/** Checks that a run leaves nothing behind: no coroutine, task, error, lock; no blocked loop. */
import type { TraceSite } from '#trace/trace.ts';
import type { TaskLife } from './activity.ts';
import { type Finding, finding } from './finding.ts';
import type { Expectation, Run } from './run.ts';
import { counted, inSeconds, later, listed, quoted } from './wording.ts';

/** Every coroutine that was made was awaited or made into a task. */
export function everyCoroutineAwaited(): Expectation {
  return (run) => warned(run, 'never-awaited', 'Every coroutine should be awaited');
}

/** Every error of a task was seen by someone. */
export function exceptionsRetrieved(): Expectation {
  return (run) => warned(run, 'never-retrieved', 'Every error should be seen by someone');
}

/**
 * No error went to the loop's exception handler: none in a callback, and none of a task or future
 * that nobody looked at.
 */
export function noUnhandledErrors(): Expectation {
  return (run) => {
    const [first, ...more] = run.activity.unhandled;
    if (first === undefined) return null;
    const also = more.length === 0 ? '' : ` and ${counted(more.length, 'other')}`;
    const message = `No error should be left to the loop’s exception handler; in your run it is told at ${inSeconds(first.at.time)}: “${first.message}”${also}.`;
    return finding(message, run.moment(first.at, first.task));
  };
}

/**
 * No task is made as a statement of its own, its handle kept by nobody and awaited by nobody:
 * Python's loop would hold it by a weak reference only.
 */
export function handlesKept(): Expectation {
  return (run) => {
    const places = new Set(
      run.record.trace.sites.filter((site) => site.kind === 'drop').map(placeOf),
    );
    const { tasks, awaited } = run.activity;
    const dropped = [...tasks.values()].find(
      ({ id, parent, site }) =>
        parent !== 0 && site !== null && places.has(placeOf(site)) && !awaited.has(id),
    );
    if (dropped === undefined) return null;
    const line = run.lineOf(dropped.site);
    const where = line === null ? '' : `line ${line} makes a task and drops it: `;
    const message = `The handle of every task should be kept; in your run ${where}nobody can await or cancel ${quoted(dropped.name)}.`;
    return finding(message, run.moment(dropped.created, dropped.id, dropped.site));
  };
}

/** When the main coroutine returns, every task it started, directly or not, has ended. */
export function noTaskLeft(): Expectation {
  return (run) => {
    const main = run.mainTask;
    const end = main?.ended;
    if (!main || !end) return null;
    const left = [...run.activity.tasks.values()].filter((task) => outlives(task, end.index));
    const [first] = left;
    if (first === undefined) return null;
    const names = listed(left.map((task) => quoted(task.name)));
    const message = `No task should be left when the program ends; in your run ${names} ${left.length === 1 ? 'is' : 'are'} still under way at ${inSeconds(end.time)} and ${left.length === 1 ? 'is' : 'are'} cut off.`;
    return finding(message, run.moment(end, first.id, first.site));
  };
}

/** Every lock and permit that a task took was given back. */
export function everyLockReleased(): Expectation {
  return (run) => {
    const held = run.activity.holdings.find((holding) => holding.to === null);
    if (held === undefined) return null;
    const name = run.activity.tasks.get(held.task)?.name ?? 'a task';
    const message = `Every lock should be given back; in your run ${quoted(name)} takes ${held.label || 'a lock'} at ${inSeconds(held.from.time)} and never releases it.`;
    return finding(message, run.moment(held.from, held.task));
  };
}

/** No single call keeps the loop busy for longer than `seconds`. */
export function noBlockingAbove(seconds: number): Expectation {
  return (run) => {
    const busy = run.activity.busy.find((one) => later(one.duration, seconds));
    if (busy === undefined) return null;
    const line = run.lineOf(busy.site);
    const where = line === null ? '' : ` on line ${line}`;
    const message = `Nothing may block the loop for longer than ${inSeconds(seconds)}; yours blocks it for ${inSeconds(busy.duration)}${where}.`;
    return finding(
      message,
      run.moment({ time: busy.at.time - busy.duration }, busy.task, busy.site),
    );
  };
}

/** A task that had not ended when the main task did, or only because it was then cut off. */
function outlives(task: TaskLife, end: number): boolean {
  if (task.ended === null) return task.created.index < end || task.started !== null;
  return task.ended.index > end && task.cancelRequests.some((request) => request.at.index > end);
}

function placeOf({ file, line, column, endLine, endColumn }: TraceSite): string {
  return `${file}:${line}:${column}-${endLine}:${endColumn}`;
}

function warned(run: Run<unknown>, kind: string, should: string): Finding | null {
  const warning = run.warnings.find((one) => one.kind === kind);
  if (warning === undefined) return null;
  const line = run.lineOf(warning.at);
  const where = line === null ? '' : ` (line ${line})`;
  return finding(`${should}; in your run: ${warning.message.replace(/\.$/, '')}${where}.`, {
    time: run.end,
    task: null,
    line,
  });
}
