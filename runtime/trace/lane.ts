/** What a timeline is drawn from: lanes with spans and marks, and the arrows between them. */
import type { TraceEvent } from './events.ts';

/** A point of the run: virtual seconds, and the event for the order within one instant. */
export interface Moment {
  readonly time: number;
  readonly index: number;
}

/**
 * A task is `ready` from the moment something queues it until the loop takes it, `running`
 * during a step, `waiting` while it awaits, `blocking` while it keeps the loop busy in
 * virtual time (a `time.sleep` inside a step).
 */
export type SpanState = 'running' | 'ready' | 'waiting' | 'blocking';

/** What a waiting span waits for: `{ kind: 'task', id: 2 }`; id 0 where there is none. */
export interface Target {
  readonly kind: Extract<TraceEvent, { type: 'waits' }>['kind'];
  readonly id: number;
}

export interface Span {
  readonly state: SpanState;
  /** Seconds of virtual time; equal for a step that took none. */
  readonly from: number;
  readonly to: number;
  /** The events at which it began and ended: the logical order, distinct at equal times. */
  readonly first: number;
  readonly last: number;
  /** In words: "sleep 3 s", "task north"; '' while running or ready. */
  readonly label: string;
  readonly target: Target | null;
  /** Site of the await (waiting) or of the await it came back to (running, ready); 0 unknown. */
  readonly site: number;
}

export type LaneEnd = 'returned' | 'raised' | 'cancelled' | 'pending';

interface MarkAt {
  readonly time: number;
  readonly event: number;
  readonly site: number;
}

export type Mark = MarkAt &
  (
    | {
        readonly type: 'output';
        readonly stream: 'stdout' | 'stderr';
        readonly text: string;
        /** Which line of the run's output it is, from 0: `record.output[line]`. */
        readonly line: number;
      }
    | { readonly type: 'warning'; readonly kind: string; readonly text: string }
    | { readonly type: 'cancelSwallowed' }
  );

/** `task` held a lock or a permit of `object` from … to. */
export interface Holding {
  readonly object: number;
  readonly kind: Extract<TraceEvent, { type: 'objectCreated' }>['kind'];
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

export interface Lane {
  readonly task: number;
  readonly name: string;
  /** The task that created it, 0 for none; children follow their parent in `lanes`. */
  readonly parent: number;
  readonly depth: number;
  /** Where it was created, and where its function stands. */
  readonly site: number;
  readonly body: number;
  readonly created: number;
  /** Seconds at which it ended; for `pending` the end of the run. */
  readonly ended: number;
  readonly end: LaneEnd;
  /** The printed error of a task that `raised`, else ''. */
  readonly message: string;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  readonly holdings: readonly Holding[];
}

/**
 * One task made something happen to another (`from` 0: a timer or the loop did).
 * `wake`: `from` put `to` into the ready queue. `cancel`: `from` asked `to` to cancel.
 */
export interface Arrow {
  readonly type: 'wake' | 'cancel';
  readonly from: number;
  readonly to: number;
  readonly time: number;
  readonly event: number;
  /** In words: "north returned", "south released lock", "main cancelled it". */
  readonly cause: string;
}

/** What the picture of a full trace lacks. */
export interface Truncated {
  /** Seconds at which it breaks off. */
  readonly from: number;
  /** Events left out, and how many of them printed and made tasks. */
  readonly events: number;
  readonly printed: number;
  readonly tasks: number;
}

export interface Lanes {
  /** Depth first, children in creation order. */
  readonly lanes: readonly Lane[];
  readonly arrows: readonly Arrow[];
  /** Marks of code outside every task. */
  readonly outside: readonly Mark[];
  /** Seconds at which the run ended. */
  readonly end: number;
  /** Number of events: the logical axis runs from 0 to here. */
  readonly length: number;
  /** Set when the trace reached its cap: the picture ends at `from` seconds. */
  readonly truncated: Truncated | null;
}
