/**
 * `asyncio` for learners: Python's module on a virtual clock.
 *
 * Names are Python's in camelCase; classes and constants keep theirs. Times are seconds.
 */
export { Awaitable } from '#kernel/await-method.ts';
export { Context, ContextVar, copyContext, Token } from '#kernel/context.ts';
export { asyncEnter, enter } from '#kernel/context-manager.ts';
export { iscoroutine } from '#kernel/coroutine.ts';
export { iscoroutinefunction } from '#kernel/coroutine-function.ts';
export { ensureFuture } from '#kernel/ensure-future.ts';
export {
  CancelledError,
  DeadlockError,
  InvalidStateError,
  LookupError,
  RecursionError,
  RuntimeError,
  StopIteration,
  TimeoutError,
  ValueError,
} from '#kernel/errors.ts';
export type { ExceptionHandler, TaskFactory } from '#kernel/event-loop.ts';
export type { ExceptionContext } from '#kernel/exception-context.ts';
export { Future, type FutureOptions, isfuture } from '#kernel/future.ts';
export { type Callback, Handle, TimerHandle } from '#kernel/handle.ts';
export { Task, type TaskOptions } from '#kernel/task.ts';
export type { FrameCallGraphEntry } from '#kernel/task-stack.ts';
export { type AsCompleted, type AsCompletedOptions, asCompleted } from './as-completed.ts';
export { Barrier, BrokenBarrierError } from './barrier.ts';
export {
  type CallGraphOptions,
  captureCallGraph,
  type FutureCallGraph,
  formatCallGraph,
  printCallGraph,
} from './call-graph.ts';
export { Condition } from './condition.ts';
export { Event } from './event.ts';
export {
  EventLoop,
  getEventLoop,
  getRunningLoop,
  newEventLoop,
  setEventLoop,
} from './event-loop.ts';
export { type ErrorMatch, ExceptionGroup, split } from './exception-group.ts';
export { type GatherOptions, gather } from './gather.ts';
export { Lock } from './lock.ts';
export { Acquired } from './loop-bound.ts';
export { Queue, QueueEmpty, QueueFull, QueueShutDown } from './queue.ts';
export { Runner, type RunOptions, run } from './runner.ts';
export { BoundedSemaphore, Semaphore } from './semaphore.ts';
export { shield } from './shield.ts';
export { sleep } from './sleep.ts';
export { LifoQueue, PriorityQueue } from './sorted-queues.ts';
export { TaskGroup } from './task-group.ts';
export {
  allTasks,
  createEagerTaskFactory,
  createTask,
  currentTask,
  eagerTaskFactory,
} from './tasks.ts';
export { runCoroutineThreadsafe, toThread } from './threads.ts';
export { Timeout, timeout, timeoutAt } from './timeout.ts';
export {
  ALL_COMPLETED,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  type ReturnWhen,
  type WaitOptions,
  wait,
} from './wait.ts';
export { waitFor } from './wait-for.ts';
export { wrapFuture } from './wrap-future.ts';
