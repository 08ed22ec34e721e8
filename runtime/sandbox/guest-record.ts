/**
 * What the guest hands over after a run: a `RunRecord` in which places are still site numbers
 * and the stack of the script, because the guest knows neither the site table nor the source map.
 */

import type { LoggedPart } from '#trace/logged-value.ts';
import type { Exploration, ExploredOrder, RunStatus } from '#trace/run-record.ts';
import type { Trace } from '#trace/trace.ts';

export interface GuestLine {
  /** Seconds. */
  readonly time: number;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  readonly task: number;
  readonly site: number;
  /** The same as texts and values, where values in it can be looked into. */
  readonly parts?: readonly LoggedPart[];
}

/** A coroutine the error left: its name, its function's site, and where it awaited. */
export interface GuestFrame {
  readonly name: string;
  readonly function: number;
  readonly at: number;
}

export interface GuestError {
  readonly type: string;
  readonly message: string;
  /** Site that the compiler noted for this error, 0 where none is known. */
  readonly site: number;
  readonly frames: readonly GuestFrame[];
  /** The kernel's advice, where it has some. */
  readonly hint: string | null;
  /** The engine's own stack, which names lines of the compiled script. */
  readonly nativeStack: string;
}

export interface GuestWarning {
  readonly kind: string;
  readonly message: string;
  readonly site: number;
}

export interface GuestReport {
  readonly name: string;
  /** JSON text. */
  readonly value: string;
  /** Seconds. */
  readonly time: number;
}

export interface GuestRecord {
  readonly status: Exclude<RunStatus, 'stopped'>;
  readonly output: readonly GuestLine[];
  /** Seconds. */
  readonly end: number;
  readonly error: GuestError | null;
  readonly warnings: readonly GuestWarning[];
  readonly reports: readonly GuestReport[];
  readonly trace: Trace;
  /** The prompt at which the run ended because nobody had typed yet; null for any other end. */
  readonly asks: string | null;
  /** What came of other orders, if the request asked for them. */
  readonly exploration: GuestExploration | null;
}

export type GuestExploration = Exploration<GuestRecord>;
export type GuestOrder = ExploredOrder<GuestRecord>;
