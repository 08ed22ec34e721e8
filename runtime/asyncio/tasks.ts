/** Making tasks and finding them. */
import type { BaseEventLoop, TaskFactory } from '#kernel/event-loop.ts';
import { activeRuntime, getRunningLoop } from '#kernel/running.ts';
import { Task, type TaskOptions } from '#kernel/task.ts';

/**
 * Has the loop run `coroutine` beside the code that goes on here; its first step comes when this
 * code next waits. Keep the task: awaiting it gives the result or the error.
 *
 * @param options.name shown in the timeline and in messages, `Task-1` … unless told.
 * @param options.context the context it runs in, a copy of this one unless told.
 * @param options.eagerStart runs the first step at once, inside this call.
 * @throws RuntimeError outside of a running loop; TypeError if it is not a coroutine.
 * @example
 * const tea = createTask(brew('tea'), { name: 'tea' });
 */
export function createTask<T>(coroutine: PromiseLike<T>, options?: TaskOptions): Task<T> {
  return getRunningLoop().createTask(coroutine, options);
}

/** The task that is running, or `null` in a plain callback. */
export function currentTask(loop?: BaseEventLoop): Task<unknown> | null {
  const runtime = activeRuntime();
  if (loop === undefined) getRunningLoop();
  return loop === undefined || loop === runtime.loop ? runtime.task : null;
}

/** The tasks that are not done, in the order they were made. */
export function allTasks(loop: BaseEventLoop = getRunningLoop()): Set<Task<unknown>> {
  return new Set(loop._liveTasks());
}

/** A class of tasks, for `createEagerTaskFactory`. */
export type TaskConstructor = new (
  coroutine: PromiseLike<unknown>,
  options: TaskOptions & { readonly loop: BaseEventLoop },
) => Task<unknown>;

/** A task factory whose tasks take their first step inside `createTask`. */
export function createEagerTaskFactory(taskClass: TaskConstructor): TaskFactory {
  return (loop, coroutine, options) =>
    new taskClass(coroutine, { eagerStart: true, ...definedOnly(options), loop });
}

/**
 * The task factory that starts plain tasks eagerly.
 *
 * @example
 * getRunningLoop().setTaskFactory(eagerTaskFactory);
 */
export const eagerTaskFactory: TaskFactory = createEagerTaskFactory(Task);

function definedOnly(options: TaskOptions): TaskOptions {
  return options.eagerStart === undefined
    ? { name: options.name, context: options.context }
    : options;
}
