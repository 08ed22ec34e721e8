/** What the tasks of a run are called in its picture. */
import { eventAt } from './events.ts';
import { EventCode, type Trace } from './trace.ts';

export interface TaskNames {
  /** By task id. */
  readonly names: ReadonlyMap<number, string>;
  /** Tasks that the runner starts after the program's end, to close its loop. */
  readonly housekeeping: ReadonlySet<number>;
}

/**
 * The last name each task bore. The program's outermost task, unless it was given a name, is
 * called after its coroutine: `main` says more than `Task-1`.
 */
export function taskNames(trace: Trace): TaskNames {
  const names = new Map<number, string>();
  const housekeeping = new Set<number>();
  const unnamed = new Set<number>();
  for (let index = 0; index < trace.length; index++) {
    // Most events have nothing to say here, and are not worth decoding.
    const event = naming.has(trace.code[index] ?? 0) ? eventAt(trace, index) : null;
    switch (event?.type) {
      case 'taskCreated':
        names.set(event.task, event.name);
        if (event.parent === 0 && /^Task-\d+$/.test(event.name)) unnamed.add(event.task);
        break;
      case 'taskRenamed':
        names.set(event.task, event.name);
        unnamed.delete(event.task);
        break;
      case 'coroutineEntered':
        if (!unnamed.delete(event.task)) break;
        if (event.name.startsWith('EventLoop.shutdown')) housekeeping.add(event.task);
        names.set(event.task, event.name || 'main');
        break;
      default:
    }
  }
  return { names, housekeeping };
}

const naming: ReadonlySet<number> = new Set([
  EventCode.taskCreated,
  EventCode.taskRenamed,
  EventCode.coroutineEntered,
]);
