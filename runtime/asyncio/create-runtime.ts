/** A runtime ready for a compiled cell, and the report of running it. */
import { DeadlockError, LimitError } from '#kernel/errors.ts';
import type { Cell } from '#kernel/guest.ts';
import { hintOf } from '#kernel/hint.ts';
import { errorOrigin, type LogicalFrame, logicalStack } from '#kernel/logical-stack.ts';
import { typeName } from '#kernel/repr.ts';
import { activate } from '#kernel/running.ts';
import { type KernelOptions, Runtime, type RuntimeWarning } from '#kernel/runtime.ts';
import * as asyncio from './index.ts';
import { run } from './runner.ts';

export type RunStatus = 'finished' | 'error' | 'deadlock' | 'limit';

/** An error that left the program. */
export interface RunFailure {
  /** Class name, e.g. `TimeoutError`. */
  readonly type: string;
  readonly message: string;
  /** Where it was made or thrown; 0 if unknown, as of an error that the library raises. */
  readonly site: number;
  /** The coroutines it left, innermost first. */
  readonly frames: readonly LogicalFrame[];
  readonly hint: string | null;
  /** What was thrown. */
  readonly value: unknown;
}

export interface RunOutcome {
  readonly status: RunStatus;
  /** Virtual time at the end, in nanoseconds. */
  readonly end: number;
  readonly error: RunFailure | null;
  readonly warnings: readonly RuntimeWarning[];
  /** What the cell exports. */
  readonly exports: Readonly<Record<string, unknown>>;
}

/** One run of one cell. */
export class CellRuntime extends Runtime {
  constructor(options: KernelOptions = {}) {
    const modules = { asyncio: asyncio as unknown as Record<string, unknown>, ...options.modules };
    super({ ...options, modules });
  }

  /** Calls `action` with this runtime at work, as a cell would be. */
  within<R>(action: () => R): R {
    const before = activate(this);
    try {
      return action();
    } finally {
      activate(before);
    }
  }

  /**
   * Runs the cell to its end, as `run(main)` where it awaits at top level, and reports what came
   * of it. Throws nothing.
   */
  runEntry(cell: Cell): RunOutcome {
    return this.within(() => this.#run(cell));
  }

  #run(cell: Cell): RunOutcome {
    let exports: Readonly<Record<string, unknown>> = {};
    let error: RunFailure | null = null;
    let status: RunStatus = 'finished';
    try {
      const body = cell(this.guest);
      exports = body.exports;
      if (body.main !== null) run(body.main as unknown as PromiseLike<unknown>);
    } catch (value) {
      error = this.#failure(this.halted ?? value);
    }
    try {
      this.finish();
    } catch (value) {
      error ??= this.#failure(this.halted ?? value);
    }
    if (this.halted !== null) {
      status = 'limit';
      error ??= this.#failure(this.halted);
    } else if (error !== null) {
      status = error.value instanceof DeadlockError ? 'deadlock' : 'error';
    }
    return { status, end: this.now, error, warnings: this.warnings, exports };
  }

  #failure(value: unknown): RunFailure {
    const frames = logicalStack(value);
    const site = value instanceof LimitError ? value.site : errorOrigin(value);
    const hint = hintOf(value);
    if (value instanceof Error) {
      return { type: value.name, message: value.message, site, frames, hint, value };
    }
    const message = `${typeName(value)} was thrown, not an Error: ${printed(value)}`;
    return {
      type: 'Error',
      message,
      site,
      frames,
      hint: 'Throw an Error: throw new Error(…).',
      value,
    };
  }
}

/**
 * A runtime for one run.
 *
 * @param options.instrument who is told what happens, `null` for nobody.
 * @param options.limits where an endless program is stopped.
 * @param options.sites the compiler's site table.
 * @param options.modules learner modules beside `asyncio`, by name.
 * @param options.roundCost modelled CPU: virtual nanoseconds a guarded round costs.
 * @example
 * const outcome = createRuntime({ instrument: recorder, sites: script.sites }).runEntry(cell);
 */
export function createRuntime(options: KernelOptions = {}): CellRuntime {
  return new CellRuntime(options);
}

function printed(value: unknown): string {
  try {
    return String(value);
  } catch {
    return 'an object that cannot be printed';
  }
}
