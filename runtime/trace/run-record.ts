/**
 * What one run leaves behind: everything the page, the grader and the command line show.
 * Structured-cloneable; times are virtual seconds.
 */
import type { LoggedPart } from './logged-value.ts';
import type { Trace } from './trace.ts';

export interface OutputLine {
  readonly time: number;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  /** Id of the task that printed, 0 outside every task. */
  readonly task: number;
  /** Where it was printed, if known. */
  readonly at: SourcePosition | null;
  /** The same as texts and values, where values in it can be looked into. */
  readonly parts?: readonly LoggedPart[];
}

export interface SourcePosition {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

export interface Frame extends SourcePosition {
  /** Name of the function, '' for the cell's own top level. */
  readonly name: string;
  /** False for frames of the library modules, which a reader may fold. */
  readonly own: boolean;
}

export interface RunError {
  /** Class name, e.g. `TimeoutError`. */
  readonly type: string;
  readonly message: string;
  readonly at: SourcePosition | null;
  /** The logical stack, innermost first. */
  readonly stack: readonly Frame[];
  /** How to mend it, in one or two sentences, where we know. */
  readonly hint: string | null;
}

export interface Warning {
  /** 'never-awaited' | 'never-retrieved' | 'swallowed-cancel' | … */
  readonly kind: string;
  readonly message: string;
  readonly at: SourcePosition | null;
}

/**
 * 'finished': main returned. 'error': an exception left the program, or it did not compile.
 * 'deadlock': every task waits and nothing can wake one. 'limit': a guard, the watchdog or
 * the output cap stopped it. 'stopped': the reader pressed Stop, or it waits for a line of input.
 */
export type RunStatus = 'finished' | 'error' | 'deadlock' | 'limit' | 'stopped';

/** A value that the exercise's harness reported for the checks; JSON only. */
export interface Report {
  readonly name: string;
  readonly value: unknown;
  readonly time: number;
}

export interface RunRecord {
  readonly version: 1;
  readonly status: RunStatus;
  readonly output: readonly OutputLine[];
  /** Virtual time at which the run ended. */
  readonly end: number;
  readonly error: RunError | null;
  readonly warnings: readonly Warning[];
  readonly reports: readonly Report[];
  readonly trace: Trace;
  /** The prompt of the `input()` at which it waits; only of a run whose input stays open. */
  readonly asks?: string;
  /** What came of other orders; only of a run that was asked to explore them. */
  readonly exploration?: Exploration;
}

/**
 * What came of running the program in other orders than first come, first served; each run left a
 * `Left` behind.
 */
export interface Exploration<Left = RunRecord> {
  /** Runs that were made, the first included. */
  readonly runs: number;
  /**
   * All orders that depart from asyncio's own at up to so many choices were run; `null` where
   * all orders there are were run.
   */
  readonly covered: number | null;
  /** One order for each outcome that differs from the first run's, nearest to it first. */
  readonly orders: readonly ExploredOrder<Left>[];
}

export interface ExploredOrder<Left = RunRecord> {
  /** Replays it: a run request takes it as its `schedule`. */
  readonly schedule: string;
  /** How many of the runs had this outcome. */
  readonly runs: number;
  /** Where it departs from first come, first served. */
  readonly turns: readonly Turn[];
  readonly record: Left;
}

/** One departure as it came about. */
export interface Turn {
  /** Seconds. */
  readonly time: number;
  /** The task that went first, 0 for a callback. */
  readonly task: number;
  /** The task whose turn it would have been. */
  readonly before: number;
}
