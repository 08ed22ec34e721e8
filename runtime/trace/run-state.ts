/**
 * What the program looks like at one event: who is alive and where in the source, what each
 * task awaits, what stands in the queue, which timers run, who holds what.
 *
 * Everything is in the order in which it happened or will happen, so two equal runs give equal
 * states. Tasks that the runner starts to close its loop are left out.
 */
import type { ObjectName, WaitName } from './events.ts';

/** A coroutine on a task's stack, outermost first. */
export interface StackFrame {
  readonly name: string;
  /** Where it stands: the await that leads inwards, or where the task stands; 0 if unknown. */
  readonly site: number;
}

export interface Waiting {
  readonly kind: WaitName;
  /** The task, object or timer it waits for. */
  readonly target: number;
  /** In words: "Lock-1", "sleep 3 s", "gather of 2". */
  readonly words: string;
  /** Tasks with which the wait ends, of those that are alive. */
  readonly tasks: readonly number[];
}

export interface TaskState {
  readonly task: number;
  readonly name: string;
  /** The task that created it, 0 for none. */
  readonly parent: number;
  readonly state: 'running' | 'ready' | 'waiting';
  /** What it waits for; `null` unless `waiting`. */
  readonly waits: Waiting | null;
  /** Where in the source it stands, or where it will begin; 0 if unknown. */
  readonly site: number;
  readonly stack: readonly StackFrame[];
  /** Asked to cancel, which it will hear of in its next step. */
  readonly cancelling: boolean;
}

/** One place in the ready queue: a task's step, or the callback of a timer that fired. */
export type ReadyEntry =
  | { readonly type: 'task'; readonly task: number }
  | { readonly type: 'timer'; readonly timer: number; readonly by: number };

export interface TimerState {
  readonly timer: number;
  /** Virtual seconds. */
  readonly deadline: number;
  /** The task that set it, 0 for none. */
  readonly by: number;
}

/** A lock, semaphore, queue, event … that somebody uses. */
export interface ObjectState {
  readonly object: number;
  readonly kind: ObjectName;
  readonly label: string;
  /** Tasks that hold it or one of its permits, oldest first. */
  readonly holders: readonly number[];
  /** Tasks that wait for it, in the order in which they came. */
  readonly waiters: readonly { readonly task: number; readonly kind: WaitName }[];
  /** Items in a queue, free permits, a flag; `null` where the trace does not say. */
  readonly size: number | null;
  /** The items of a queue as text, oldest first; shorter than `size` where they are not known. */
  readonly items: readonly string[];
}

export interface RunState {
  /** The state holds after this event. */
  readonly index: number;
  /** Virtual seconds. */
  readonly time: number;
  /** Turn of the loop, from 1; 0 before the first. */
  readonly turn: number;
  /** Those that are alive, in the order in which they were created. */
  readonly tasks: readonly TaskState[];
  readonly ready: readonly ReadyEntry[];
  /** Those still running, the next to fire first. */
  readonly timers: readonly TimerState[];
  readonly objects: readonly ObjectState[];
}
