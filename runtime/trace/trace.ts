/**
 * The record of one run, as columns: row `i` of every column is event `i`.
 *
 * Columns of numbers cost ~30 bytes and a few nanoseconds an event, cross a worker boundary
 * without copying and survive structured clone and JSON. A row means what its code says; see
 * `events.ts` for the decoded form and README.md for the format as it is published. Invariants:
 *  - `time` never falls; row order is the order in which things happened, also at one instant.
 *  - a string operand is an index into `strings`, a wide number one into `numbers`.
 *  - a trace is complete, or `dropped` says how much is missing and from when.
 */

/** Version of the format; a reader refuses a number it does not know. */
export const TRACE_VERSION = 1;

/** What row `code[i]` records, with the meaning of its operands `task` and `a` … `d`. */
export const EventCode = {
  /** a: turn, b: callbacks in the ready queue */
  turnStarted: 1,
  /** task; a: parent, b: name (string), c: site, d: site of its function */
  taskCreated: 2,
  /** task; a: name (string) */
  taskRenamed: 3,
  /** task; a: task that caused it */
  taskReady: 4,
  /** task */
  stepStarted: 5,
  /** task; a: WaitKind, b: target, c: label (string), d: site */
  waits: 6,
  /** task; a: Outcome, b: message (string) */
  taskEnded: 7,
  /** task; a: task that asked, b: site */
  cancelRequested: 8,
  /** task; a: site */
  cancelSwallowed: 9,
  /** task that set it; a: timer, b: deadline in ns (number), c: site */
  timerSet: 10,
  /** a: timer */
  timerFired: 11,
  /** a: timer */
  timerCancelled: 12,
  /** a: object, b: ObjectKind, c: label (string), d: site */
  objectCreated: 13,
  /** task; a: object */
  acquired: 14,
  /** task; a: object */
  released: 15,
  /** a: object, b: size */
  sized: 16,
  /** task; a: coroutine, b: name (string), c: site */
  coroutineEntered: 17,
  /** task; a: coroutine */
  coroutineLeft: 18,
  /** task; a: stream (1 stdout, 2 stderr), b: text (string), c: site */
  printed: 19,
  /** task; a: duration in ns (number), b: site */
  blocked: 20,
  /** task; a: kind (string), b: message (string), c: site */
  warned: 21,
  /** task; a: a task that the wait before ends with */
  awaitsTask: 22,
  /** a: object, b: item (string) */
  itemPut: 23,
  /** a: object, b: item (string) */
  itemTaken: 24,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** A place in the learner's source; `sites[id - 1]` is the site with that id. */
export interface TraceSite {
  readonly kind: string;
  readonly file: string;
  /** 1-based, like all four positions. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The enclosing or defined function, '' at top level. */
  readonly name: string;
}

/** What a trace that reached its cap left out. */
export interface Dropped {
  readonly events: number;
  /** Virtual time in ns of the first event left out. */
  readonly from: number;
  /** How many of them were prints, so that a reader can say "and 3,000 lines". */
  readonly printed: number;
  /** How many of them were new tasks. */
  readonly tasks: number;
}

/** A value for each event. */
export interface EventColumns {
  readonly code: Uint8Array;
  /** Virtual time in integer nanoseconds. */
  readonly time: Float64Array;
  readonly task: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly c: Int32Array;
  readonly d: Int32Array;
}

export interface Trace extends EventColumns {
  readonly version: typeof TRACE_VERSION;
  /** Number of events; every column is this long. */
  readonly length: number;
  readonly strings: readonly string[];
  readonly numbers: Float64Array;
  readonly sites: readonly TraceSite[];
  /** Virtual time in ns at which the run ended. */
  readonly end: number;
  readonly dropped: Dropped | null;
}

/** The trace of a run in which nothing happened, e.g. of a program that did not compile. */
export function emptyTrace(): Trace {
  return {
    version: TRACE_VERSION,
    length: 0,
    code: new Uint8Array(0),
    time: new Float64Array(0),
    task: new Int32Array(0),
    a: new Int32Array(0),
    b: new Int32Array(0),
    c: new Int32Array(0),
    d: new Int32Array(0),
    strings: [],
    numbers: new Float64Array(0),
    sites: [],
    end: 0,
    dropped: null,
  };
}

/** The site with this id, `null` for 0 or an id the table does not know. */
export function siteOf(trace: Trace, id: number): TraceSite | null {
  return trace.sites[id - 1] ?? null;
}

/** Nanoseconds of the trace as the seconds a reader sees. */
export function seconds(nanoseconds: number): number {
  return nanoseconds / 1e9;
}
