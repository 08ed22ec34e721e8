/** Who awaits whom, as data and as text. Follows `asyncio.graph` of Python 3.14. */
import { RuntimeError } from '#kernel/errors.ts';
import { Future } from '#kernel/future.ts';
import { quote, repr } from '#kernel/repr.ts';
import { activeRuntime } from '#kernel/running.ts';
import { Task } from '#kernel/task.ts';
import { coroutineStack, type FrameCallGraphEntry } from '#kernel/task-stack.ts';

/** A future, the coroutines it is made of, and who awaits it. */
export interface FutureCallGraph {
  readonly future: Future<unknown>;
  /** Innermost first. */
  readonly callStack: readonly FrameCallGraphEntry[];
  readonly awaitedBy: readonly FutureCallGraph[];
}

export interface CallGraphOptions {
  /** How many frames at most: the outermost ones if positive, the innermost ones if negative. */
  readonly limit?: number | null;
}

/**
 * The call graph of `future`, or of the current task; `null` where there is none.
 *
 * @throws RuntimeError outside of a running loop without a future; TypeError for something that
 *   is not a future.
 */
export function captureCallGraph(
  future?: Future<unknown> | null,
  options: CallGraphOptions = {},
): FutureCallGraph | null {
  const runtime = activeRuntime();
  const subject = future ?? runtime.task;
  if ((future ?? null) === null && runtime.loop === null) {
    throw new RuntimeError(
      'capture_call_graph() is called outside of a running event loop and no *future* to ' +
        'introspect was provided',
    );
  }
  if (subject === null) return null;
  if (!(subject instanceof Future)) {
    throw new TypeError(
      `${repr(subject)} object does not appear to be compatible with asyncio.Future`,
    );
  }
  return build(subject, options.limit ?? null);
}

/** The same as indented text. */
export function formatCallGraph(
  future?: Future<unknown> | null,
  options: CallGraphOptions = {},
): string {
  const graph = captureCallGraph(future, options);
  if (graph === null) return '';
  const lines: string[] = [];
  render(graph, 0, lines);
  return lines.join('\n');
}

/** Prints the same. */
export function printCallGraph(
  future?: Future<unknown> | null,
  options: CallGraphOptions = {},
): void {
  activeRuntime().print(1, formatCallGraph(future, options));
}

function build(future: Future<unknown>, limit: number | null): FutureCallGraph {
  const stack = future instanceof Task && limit !== 0 ? coroutineStack(future) : [];
  const callStack =
    limit === null ? stack : limit > 0 ? stack.slice(-limit) : stack.slice(0, -limit);
  const awaitedBy: FutureCallGraph[] = [];
  for (const task of awaiters(future)) awaitedBy.push(build(task, limit));
  return { future, callStack, awaitedBy };
}

/** The tasks that stand in the callback list, once each. */
function awaiters(future: Future<unknown>): Set<Task<unknown>> {
  const tasks = new Set<Task<unknown>>();
  for (const waker of future._wakers()) {
    if (waker._waitingTask !== null) tasks.add(waker._waitingTask);
  }
  return tasks;
}

function render(graph: FutureCallGraph, level: number, lines: string[]): void {
  const indent = '    '.repeat(level);
  const { future, callStack, awaitedBy } = graph;
  lines.push(
    future instanceof Task
      ? `${indent}* Task(name=${quote(future.getName())}, id=${future._id})`
      : `${indent}* Future(id=${(future._blocker ?? future)._waitTarget()})`,
  );
  if (callStack.length > 0) lines.push(`${indent}  + Call stack:`);
  for (const { name, file, line } of callStack) {
    const place = line === 0 ? '' : `File ${quote(file)}, line ${line}, in `;
    lines.push(`${indent}  |   ${place}async ${name}()`);
  }
  if (awaitedBy.length > 0) lines.push(`${indent}  + Awaited by:`);
  for (const parent of awaitedBy) render(parent, level + 1, lines);
}
