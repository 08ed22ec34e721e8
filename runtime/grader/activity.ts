/**
 * What the tasks of a run did: their lives, calls, waits and busy stretches.
 *
 * Every moment is an `Instant`: the virtual time and the row in the trace. Two things at one
 * virtual time are still ordered by their rows, so "one after the other" and "at once" are
 * told apart even where everything takes no time.
 */
import type { TraceEvent } from '#trace/events.ts';
import type { TraceSite } from '#trace/trace.ts';

export interface Instant {
  /** Virtual seconds. */
  readonly time: number;
  /** Row in the trace. */
  readonly index: number;
}

/** One task from its creation to its end; `ended` is null for a task still pending. */
export interface TaskLife {
  readonly id: number;
  name: string;
  readonly parent: number;
  /** Name of the function it runs. */
  readonly body: string;
  readonly site: TraceSite | null;
  readonly created: Instant;
  started: Instant | null;
  ended: Instant | null;
  outcome: 'returned' | 'raised' | 'cancelled' | 'pending';
  /** The printed error of a task that raised. */
  message: string;
  readonly cancelRequests: { readonly at: Instant; readonly by: number }[];
  /** Where it caught its cancellation and went on. */
  readonly swallowed: { readonly at: Instant; readonly site: TraceSite | null }[];
}

/** One call of an async function, awaited by a task or run as a task. */
export interface Call {
  readonly name: string;
  readonly task: number;
  /** True for the coroutine that the task was made of. */
  readonly isBody: boolean;
  /** Where it was awaited or made into a task. */
  readonly site: TraceSite | null;
  readonly from: Instant;
  to: Instant | null;
}

export interface Wait {
  readonly task: number;
  readonly kind: Extract<TraceEvent, { type: 'waits' }>['kind'];
  readonly target: number;
  readonly label: string;
  readonly site: TraceSite | null;
  readonly from: Instant;
  to: Instant | null;
}

/** One uninterrupted turn of a task: nobody else runs from `from` to `to`. */
export interface Step {
  readonly task: number;
  readonly from: Instant;
  to: Instant;
}

export interface Busy {
  readonly task: number;
  readonly site: TraceSite | null;
  readonly at: Instant;
  /** Virtual seconds during which the loop could do nothing else. */
  readonly duration: number;
}

/** A lock or permit taken and, unless `to` is null, given back. */
export interface Holding {
  readonly object: number;
  readonly label: string;
  readonly task: number;
  readonly from: Instant;
  to: Instant | null;
}

/** A queue and how many items stood in it, change by change. */
export interface QueueLife {
  readonly object: number;
  readonly label: string;
  readonly site: TraceSite | null;
  readonly sizes: { readonly at: Instant; readonly size: number }[];
}

/** An error that nobody was there for: the loop's exception handler was told. */
export interface Unhandled {
  /** The task it was an error of, else the one that was at work; 0 is nobody. */
  readonly task: number;
  /** What happened and the error, in one line. */
  readonly message: string;
  readonly at: Instant;
}

export interface Activity {
  /** By id, in creation order. */
  readonly tasks: ReadonlyMap<number, TaskLife>;
  readonly calls: readonly Call[];
  readonly waits: readonly Wait[];
  readonly steps: readonly Step[];
  readonly busy: readonly Busy[];
  readonly holdings: readonly Holding[];
  /** In creation order. */
  readonly queues: readonly QueueLife[];
  readonly unhandled: readonly Unhandled[];
  /** Tasks that somebody waited for, alone or as one of several, each with who did. */
  readonly awaited: ReadonlyMap<number, ReadonlySet<number>>;
}
