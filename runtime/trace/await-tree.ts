/**
 * Who awaits whom, as Python 3.14's `python -m asyncio pstree` draws it: at the top the tasks
 * that nobody awaits, below each one what it awaits. A task that two others await stands in
 * full below the first. Tasks that await one another in a ring have no top, so one of them is
 * taken; the ring closes with a node marked `again`.
 */
import type { RunState, TaskState } from './run-state.ts';

export interface AwaitNode {
  readonly task: TaskState;
  /** What it awaits; empty where `again`. */
  readonly awaits: readonly AwaitNode[];
  /** The same task stands in full elsewhere, or what it awaits is too deep to draw. */
  readonly again: boolean;
}

const deepest = 200;

/** The await tree of `state`, roots in the order in which they were created. */
export function awaitTree({ tasks }: Pick<RunState, 'tasks'>): AwaitNode[] {
  const byId = new Map(tasks.map((task) => [task.task, task]));
  const awaited = new Set(tasks.flatMap((task) => task.waits?.tasks ?? []));
  const shown = new Set<number>();

  const node = (task: TaskState, depth: number): AwaitNode => {
    if (shown.has(task.task)) return { task, awaits: [], again: true };
    shown.add(task.task);
    if (depth === deepest) return { task, awaits: [], again: true };
    const others = (task.waits?.tasks ?? []).flatMap((id) => byId.get(id) ?? []);
    return { task, awaits: others.map((one) => node(one, depth + 1)), again: false };
  };
  const roots = tasks.filter((task) => !awaited.has(task.task)).map((task) => node(task, 0));
  // What is left is in rings.
  for (const task of tasks) if (!shown.has(task.task)) roots.push(node(task, 0));
  return roots;
}
