/** Checks on tasks that are told to stop. */
import type { TaskLife } from './activity.ts';
import { type Expected, expectedFor } from './expected.ts';
import { type Finding, finding } from './finding.ts';
import type { Expectation, Run } from './run.ts';
import { inSeconds, listed, quoted, sameTime } from './wording.ts';

/**
 * The task `name` was asked to stop and ended as cancelled.
 *
 * @example
 * requirement('The poller is cancelled', cancelled('poller'))
 */
export function cancelled(name: string): Expectation {
  return (run) => onTask(run, name, (task) => notCancelled(run, task));
}

/** The task `name` ended as cancelled at exactly this virtual second. */
export function cancelledAt<Params>(
  name: string,
  expected: Expected<number, Params>,
): Expectation<Params> {
  return (run) =>
    onTask(run, name, (task) => {
      const found = notCancelled(run, task);
      const wanted = expectedFor(expected, run);
      if (found !== null || task.ended === null || sameTime(task.ended.time, wanted)) return found;
      const message = `${quoted(task.name)} should be cancelled at ${inSeconds(wanted)}. Yours: ${inSeconds(task.ended.time)}.`;
      return finding(message, run.moment(task.ended, task.id));
    });
}

/**
 * The task `name` ended as cancelled, gave back every lock and permit it held, and left no task
 * of its own running.
 */
export function cancelledAndCleanedUp(name: string): Expectation {
  return (run) =>
    onTask(run, name, (task) => {
      const found = notCancelled(run, task);
      if (found !== null || task.ended === null) return found;
      const end = task.ended;
      const held = run.activity.holdings.filter(
        (one) => one.task === task.id && (one.to === null || one.to.index > end.index),
      );
      const left = [...run.activity.tasks.values()].filter(
        (one) => one.parent === task.id && (one.ended === null || one.ended.index > end.index),
      );
      const rest = [
        ...held.map((one) => `still holds ${one.label || 'a lock'}`),
        ...left.map((one) => `leaves ${quoted(one.name)} running`),
      ];
      if (rest.length === 0) return null;
      const message = `${quoted(task.name)} should clean up when it is cancelled; in your run it ${listed(rest)}.`;
      return finding(message, run.moment(end, task.id));
    });
}

function notCancelled(run: Run<unknown>, task: TaskLife): Finding | null {
  if (task.outcome === 'cancelled') return null;
  const name = quoted(task.name);
  const [request] = task.cancelRequests;
  if (request === undefined) {
    return finding(
      `${name} should be cancelled; in your run nobody asks it to stop.`,
      endOf(run, task),
    );
  }
  const [swallowed] = task.swallowed;
  if (swallowed !== undefined) {
    const line = run.lineOf(swallowed.site);
    const where = line === null ? '' : ` on line ${line}`;
    return finding(
      `${name} should end as cancelled; in your run it catches its CancelledError${where} and goes on.`,
      run.moment(swallowed.at, task.id, swallowed.site),
    );
  }
  return finding(
    `${name} should end as cancelled; in your run it was asked to stop at ${inSeconds(request.at.time)} and ${endings[task.outcome]}.`,
    endOf(run, task),
  );
}

const endings = {
  returned: 'returned a value all the same',
  raised: 'raised another error',
  pending: 'never ended',
} as const;

function endOf(run: Run<unknown>, task: TaskLife) {
  return run.moment(task.ended ?? { time: run.end }, task.id, task.site);
}

function onTask(
  run: Run<unknown>,
  name: string,
  judge: (task: TaskLife) => Finding | null,
): Finding | null {
  const tasks = run.tasks(name);
  if (tasks.length === 0) return finding(`Your run has no task ${quoted(name)}.`, run.endMoment);
  for (const task of tasks) {
    const found = judge(task);
    if (found !== null) return found;
  }
  return null;
}
