/** One piece of work, stated for each of the competitors that can do it. */

export interface Workload {
  /** What one operation is, in words. */
  readonly name: string;
  /** How many operations a measurement does. */
  readonly count: number;
  /** Our dialect: a cell that does `count` operations. */
  ours(count: number): string;
  /** How many of them CPython does, where that many would take too long. */
  readonly pythonCount?: number;
  /** Python for the same work; defines `main(count)`, a coroutine function. */
  readonly python: string;
  /** Native promises, where they have such a thing. */
  readonly native?: (count: number) => Promise<void>;
  readonly effect?: (count: number) => Promise<void>;
  readonly effection?: (count: number) => Promise<void>;
  /** The ratio to CPython we want, without and with tracing. */
  readonly target: { readonly plain: number; readonly traced?: number };
}
