/** What came of running a program in other orders than first come, first served. */
import type { RunRecord } from './run-record.ts';

export interface Exploration {
  /** Runs that were made, the first included. */
  readonly runs: number;
  /**
   * All orders that depart from asyncio's own at up to so many choices were run; `null` where
   * all orders there are were run.
   */
  readonly covered: number | null;
  /** One order for each outcome that differs from the first run's, nearest to it first. */
  readonly orders: readonly ExploredOrder[];
}

export interface ExploredOrder {
  /** Replays it: a run request takes it as its `schedule`. */
  readonly schedule: string;
  /** How many of the runs had this outcome. */
  readonly runs: number;
  /** Where it departs from first come, first served. */
  readonly turns: readonly Turn[];
  readonly record: RunRecord;
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
