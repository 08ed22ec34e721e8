/** Runs a program of a test in virtual time and keeps what it says, line by line. */
import { type CellRuntime, createRuntime } from '#asyncio/create-runtime.ts';
import { getRunningLoop } from '#asyncio/event-loop.ts';
import { run } from '#asyncio/runner.ts';
import type { RuntimeWarning } from '#kernel/runtime.ts';

export type Say = (text: unknown) => void;

export interface Program {
  /** What was said, each line with the time: `1.5 done`. */
  readonly lines: string[];
  /** Virtual seconds at the end. */
  readonly end: number;
  readonly warnings: readonly RuntimeWarning[];
  /** What went to standard error. */
  readonly errors: readonly string[];
}

/** Runs `main`, which speaks through `say`. An error that leaves it is its last line. */
export function program(main: (say: Say) => PromiseLike<unknown>): Program {
  return scene((say) => {
    run(main(say));
  });
}

/** The same for a program that runs loops itself. */
export function scene(body: (say: Say, runtime: CellRuntime) => void): Program {
  const lines: string[] = [];
  const errors: string[] = [];
  const runtime = createRuntime();
  runtime.print = (stream, text) => {
    if (stream === 2) errors.push(text);
  };
  const say: Say = (text) => lines.push(`${runtime.now / 1e9} ${String(text)}`);
  runtime.within(() => {
    try {
      body(say, runtime);
    } catch (error) {
      say(error);
    }
    runtime.finish();
  });
  return { lines, end: runtime.now / 1e9, warnings: runtime.warnings, errors };
}

/** Counts turns of the loop from now on; call the result to read the count. */
export function countTurns(): () => number {
  const loop = getRunningLoop();
  let turns = 0;
  let counting = true;
  const tick = () => {
    if (!counting) return;
    turns += 1;
    loop.callSoon(tick);
  };
  loop.callSoon(tick);
  return () => {
    counting = false;
    return turns;
  };
}
