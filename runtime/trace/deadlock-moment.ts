/**
 * Where a run got stuck. After a deadlock the runner cancels every task and closes its loop, so
 * the end of the trace shows a program that has been tidied up; what a reader wants to see is
 * the moment before: tasks wait, none is ready, and no timer is set.
 */
import { History } from './history.ts';
import type { RunState } from './run-state.ts';
import { EventCode, type Trace } from './trace.ts';

/** The last event before the deadlock was broken up; `null` where there was none. */
export function deadlockMoment(trace: Trace): number | null {
  const history = new History(trace);
  if (isStuck(history.at(trace.length - 1))) return trace.length - 1;
  for (let index = trace.length - 1; index > 0; index--) {
    const cancelled = trace.code[index] === EventCode.cancelRequested && trace.a[index] === 0;
    if (cancelled && isStuck(history.at(index - 1))) return index - 1;
  }
  return null;
}

function isStuck({ tasks, ready, timers }: RunState): boolean {
  if (tasks.length === 0 || ready.length > 0 || timers.length > 0) return false;
  // Whom the runner has asked to cancel already waits no longer of its own accord.
  return tasks.every((task) => task.state === 'waiting' && !task.cancelling);
}
