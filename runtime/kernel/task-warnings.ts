/** What the runtime has to say about tasks and generators that went on, or did not. */
import type { AsyncGeneratorObject } from './async-generator.ts';
import type { Future } from './future.ts';
import { activeRuntime } from './running.ts';
import type { Task } from './task.ts';

/**
 * `task` has caught its CancelledError and goes on: since the catch clause at `site`, or since
 * nobody knows when, and then the place of the await that raised it is told.
 */
export function warnSwallowed(task: Task<unknown>, site?: number): void {
  const cancellation = task._cancellation;
  if (cancellation === null || cancellation.thrown === null) return;
  cancellation.thrown = null;
  const runtime = activeRuntime();
  const place = site ?? cancellation.thrownAt;
  const name = task.getName();
  const message = cancellation.byLimit
    ? `${name} was over its time limit, caught the CancelledError that ends it and went on, so ` +
      'there will be no TimeoutError; throw it on after cleaning up'
    : `${name} was cancelled, caught the CancelledError and went on; throw it on after cleaning ` +
      'up, or call uncancel() if going on is meant';
  runtime.instrument?.cancelSwallowed(runtime.now, task._id, place);
  runtime.warn('swallowed-cancel', message, place, task._id);
}

/** The program is over, and `task` is cancelled in the middle of its work. */
export function warnLeftOver(task: Task<unknown>): void {
  const runtime = activeRuntime();
  const site = runtime.droppedTasks.get(task);
  if (site === undefined) return;
  runtime.warn(
    'dropped-task',
    `${task.getName()} was still at work when the program ended, and was cancelled: nobody kept ` +
      'it to wait for it; write const task = createTask(…) and await task, or use a TaskGroup',
    site,
    task._id,
  );
}

/** `generator` began when the run was closing its generators already. */
export function warnLateGenerator(generator: AsyncGeneratorObject): void {
  activeRuntime().warn(
    'late-generator',
    `asynchronous generator ${generator} was scheduled after loop.shutdown_asyncgens() call`,
  );
}

/** How to hear of the error of `future`. */
export function neverRetrievedMend(future: Future<unknown>): string {
  const kind = future._taskId > 0 ? 'task' : 'future';
  return `await the ${kind}, or ask for its exception()`;
}
