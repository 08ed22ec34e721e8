/**
 * The one door through which the kernel tells what happens.
 *
 * The kernel calls a nullable `Instrument` and knows nothing of who listens; the trace
 * recorder is one listener. Every argument is a number or a string that exists anyway, so a
 * call allocates nothing. Invariants:
 *  - `now` is virtual time in integer nanoseconds; it never falls from one call to the next.
 *  - ids count from 1 in creation order, per run; 0 stands for "nobody" (the loop itself,
 *    a timer, code outside every task).
 *  - `site` is an id from the compiler's site table, 0 where none is known.
 *  - calls nest: `stepStarted` … `stepEnded` bracket everything a task does in one step.
 */

/** What a suspended task waits for. `target` in `waits` is the id of that thing. */
export const WaitKind = {
  sleep: 1,
  future: 2,
  task: 3,
  gather: 4,
  lock: 5,
  event: 6,
  condition: 7,
  semaphore: 8,
  barrier: 9,
  queueGet: 10,
  queuePut: 11,
  queueJoin: 12,
  taskGroup: 13,
  yield: 14,
  shield: 15,
  wait: 16,
} as const;
export type WaitKind = (typeof WaitKind)[keyof typeof WaitKind];

/** How a task ended. */
export const Outcome = { returned: 1, raised: 2, cancelled: 3 } as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** The kind under which `warned` is told of an error that went to the loop's exception handler. */
export const HANDLER_TOLD = 'handler-told';

/** Kinds of objects that tasks share and a picture can name. */
export const ObjectKind = {
  future: 1,
  lock: 2,
  event: 3,
  condition: 4,
  semaphore: 5,
  barrier: 6,
  queue: 7,
  taskGroup: 8,
  timeout: 9,
} as const;
export type ObjectKind = (typeof ObjectKind)[keyof typeof ObjectKind];

export interface Instrument {
  /** A turn of the loop begins with `ready` callbacks in the ready queue. */
  turnStarted(now: number, turn: number, ready: number): void;
  /** `parent` (0: none) created `task` at `site`; its body starts at function site `body`. */
  taskCreated(
    now: number,
    task: number,
    parent: number,
    name: string,
    site: number,
    body: number,
  ): void;
  taskRenamed(now: number, task: number, name: string): void;
  /**
   * `task` entered the ready queue; `by` is the task that caused it, by what it does or by its
   * end, 0 for a timer or the loop.
   */
  taskReady(now: number, task: number, by: number): void;
  stepStarted(now: number, task: number): void;
  /** The step ended because the task now awaits `target`; `label` says it in words ("sleep 3 s"). */
  waits(
    now: number,
    task: number,
    kind: WaitKind,
    target: number,
    label: string,
    site: number,
  ): void;
  /**
   * The wait that `waits` told of ends with other tasks, and `awaited` is one of them: a member
   * of a gather, of a task group. Called for the first few members only.
   */
  awaitsTask(now: number, task: number, awaited: number): void;
  /** The step ended for good. `message` is the printed error for `raised`, else ''. */
  taskEnded(now: number, task: number, outcome: Outcome, message: string): void;
  /** `by` asked `task` to cancel, or its failure did (in a task group). */
  cancelRequested(now: number, task: number, by: number, site: number): void;
  /** `task` caught its CancelledError and went on. */
  cancelSwallowed(now: number, task: number, site: number): void;
  timerSet(now: number, timer: number, deadline: number, by: number, site: number): void;
  timerFired(now: number, timer: number): void;
  timerCancelled(now: number, timer: number): void;
  objectCreated(now: number, object: number, kind: ObjectKind, label: string, site: number): void;
  /** `task` took `object` (a lock, a permit). */
  acquired(now: number, object: number, task: number): void;
  released(now: number, object: number, task: number): void;
  /** The number of items or the value of `object` is now `size` (queue length, permits, flag). */
  sized(now: number, object: number, size: number): void;
  /** An item that prints as `text` went into the queue `object`, or came out of it. */
  itemPut(now: number, object: number, text: string): void;
  itemTaken(now: number, object: number, text: string): void;
  /** `task` entered coroutine `coroutine` (called `name`), awaited at `site`. */
  coroutineEntered(now: number, task: number, coroutine: number, name: string, site: number): void;
  coroutineLeft(now: number, task: number, coroutine: number): void;
  /** `task` printed. `stream`: 1 stdout, 2 stderr. */
  printed(now: number, task: number, stream: 1 | 2, text: string, site: number): void;
  /** `task` kept the loop busy for `duration` ns of virtual time up to `now`. */
  blocked(now: number, task: number, duration: number, site: number): void;
  /** A diagnostic that does not stop the run (never awaited, never retrieved …). */
  warned(now: number, task: number, kind: string, message: string, site: number): void;
}
