/** Two ferries, as the kernel tells them: main starts north (3 s) and south (2 s), awaits both. */
import { Outcome, WaitKind } from '#kernel/instrument.ts';
import { Recorder } from '#trace/recorder.ts';
import type { Trace } from '#trace/trace.ts';

const SECOND = 1e9;
export const [MAIN, NORTH, SOUTH] = [1, 2, 3] as const;

/** Records the run; `maxEvents` cuts the trace short. */
export function ferries(maxEvents = 1000): Trace {
  const to = new Recorder({ maxEvents });
  to.taskCreated(0, MAIN, 0, 'main', 1, 2);
  to.taskReady(0, MAIN, 0);
  to.turnStarted(0, 1, 1);
  to.stepStarted(0, MAIN);
  to.taskCreated(0, NORTH, MAIN, 'north', 3, 6);
  to.taskReady(0, NORTH, MAIN);
  to.taskCreated(0, SOUTH, MAIN, 'Task-3', 4, 6);
  to.taskRenamed(0, SOUTH, 'south');
  to.taskReady(0, SOUTH, MAIN);
  to.waits(0, MAIN, WaitKind.task, NORTH, 'task north', 5);
  to.turnStarted(0, 2, 2);
  to.stepStarted(0, NORTH);
  to.printed(0, NORTH, 1, 'North leaves', 7);
  to.waits(0, NORTH, WaitKind.sleep, 0, 'sleep 3 s', 8);
  to.stepStarted(0, SOUTH);
  to.printed(0, SOUTH, 1, 'South leaves', 7);
  to.waits(0, SOUTH, WaitKind.sleep, 0, 'sleep 2 s', 8);
  to.taskReady(2 * SECOND, SOUTH, 0);
  to.stepStarted(2 * SECOND, SOUTH);
  to.taskEnded(2 * SECOND, SOUTH, Outcome.returned, '');
  to.taskReady(3 * SECOND, NORTH, 0);
  to.stepStarted(3 * SECOND, NORTH);
  to.taskEnded(3 * SECOND, NORTH, Outcome.returned, '');
  to.taskReady(3 * SECOND, MAIN, NORTH);
  to.stepStarted(3 * SECOND, MAIN);
  to.taskEnded(3 * SECOND, MAIN, Outcome.returned, '');
  return to.finish(3 * SECOND);
}
