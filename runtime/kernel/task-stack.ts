/** The coroutines of a task, and those that its error has left, as places in the program. */
import { type Coroutine, CoroutineState } from './coroutine.ts';
import { State } from './future.ts';
import { logicalStack } from './logical-stack.ts';
import { activeRuntime } from './running.ts';
import type { Task } from './task.ts';

/** One coroutine in a task's stack. */
export interface FrameCallGraphEntry {
  /** Name of the function. */
  readonly name: string;
  /** File as the learner sees it, '' inside the library. */
  readonly file: string;
  /** Where it waits, or where it begins; 0 if unknown. */
  readonly line: number;
}

/** The coroutines that await each other in `task`, innermost first; none once it is done. */
export function coroutineStack(task: Task<unknown>): FrameCallGraphEntry[] {
  const entries: FrameCallGraphEntry[] = [];
  let at: Coroutine | null = task._top;
  if (at === null && task._state === State.pending) at = task._coroutine;
  for (; at !== null; at = at._caller) {
    const place = at._at > 0 && at._state === CoroutineState.started ? at._at : at._function;
    entries.push(frame(at.name, place));
  }
  return entries;
}

/** The coroutines that `error` has left, outermost first. */
export function raisedStack(error: unknown): FrameCallGraphEntry[] {
  return logicalStack(error)
    .map((left) => frame(left.name, left.at > 0 ? left.at : left.function))
    .reverse();
}

function frame(name: string, site: number): FrameCallGraphEntry {
  const { file, line } = activeRuntime().describeSite(site);
  return { name, file, line };
}
