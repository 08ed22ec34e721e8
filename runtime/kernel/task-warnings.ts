/** What the runtime has to say about tasks and generators that went on, or did not. */
import type { AsyncGeneratorObject } from './async-generator.ts';
import { activeRuntime } from './running.ts';
import type { Cancellation, Task } from './task.ts';

/** `task` has caught its CancelledError and returned. */
export function warnSwallowed(task: Task<unknown>, { at: site, requests }: Cancellation): void {
  const runtime = activeRuntime();
  const times = requests === 1 ? '' : ` (${requests} times)`;
  runtime.instrument?.cancelSwallowed(runtime.now, task._id, site);
  runtime.warn(
    'swallowed-cancel',
    `${task.getName()} was cancelled${times}, caught the CancelledError and went on to its end; ` +
      'throw it on after cleaning up, or call uncancel() if going on is meant',
    site,
    task._id,
  );
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
