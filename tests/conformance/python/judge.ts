/**
 * The Python side of every comparison: a program runs under real CPython 3.14 (Pyodide) with
 * CPython's own asyncio, on a virtual clock.
 *
 * What is ours is small and lies in `judge/*.py`: a selector that moves the clock instead of
 * sleeping, equal timers in the order they were set, and asyncio's sets in insertion order.
 * Pyodide loads once (about 2 s); a small program then takes about a millisecond.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

export interface JudgedLine {
  /** Virtual seconds at which the line was complete. */
  readonly time: number;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export interface Judgement {
  readonly output: readonly JudgedLine[];
  /** Virtual time at which the program ended. */
  readonly end: number;
  readonly status: 'finished' | 'error' | 'deadlock' | 'limit';
  readonly error: {
    readonly type: string;
    readonly message: string;
    /** Innermost line of the program itself, 1-based. */
    readonly line: number | null;
  } | null;
}

export interface JudgeOptions {
  /** File name in tracebacks. */
  readonly name?: string;
  /** Files that the program may import, by name: `timed.py`. */
  readonly modules?: Readonly<Record<string, string>>;
  /** What `input()` reads, a line each. */
  readonly input?: readonly string[];
  /** Turns of the event loop before the verdict is `limit`. */
  readonly maxTurns?: number;
  /** Rounds of the program's own loops before the verdict is `limit`. */
  readonly maxRounds?: number;
}

export type PythonJudge = (source: string, options?: JudgeOptions) => Judgement;

let loading: Promise<PythonJudge> | undefined;

/**
 * A judge that answers synchronously; CPython is loaded once per process.
 *
 * @example
 * const judge = await loadPythonJudge();
 * judge('print("hello")').output; // [{ time: 0, stream: 'stdout', text: 'hello' }]
 */
export function loadPythonJudge(): Promise<PythonJudge> {
  loading ??= startPython();
  return loading;
}

/** Judges one program; see {@link loadPythonJudge} for many. */
export async function judge(source: string, options?: JudgeOptions): Promise<Judgement> {
  return (await loadPythonJudge())(source, options);
}

type RunProgram = (
  source: string,
  name: string,
  given: string,
  maxTurns: number,
  maxRounds: number,
) => string;

async function startPython(): Promise<PythonJudge> {
  const pyodide = await loadPyodide({ env: { PYTHONHASHSEED: '0', HOME: '/home' } });
  const packageFolder = '/judge/judge';
  pyodide.FS.mkdirTree(packageFolder);
  const sources = new URL('./judge/', import.meta.url);
  for (const file of readdirSync(fileURLToPath(sources)).filter((name) => name.endsWith('.py'))) {
    pyodide.FS.writeFile(`${packageFolder}/${file}`, readFileSync(new URL(file, sources), 'utf8'));
  }
  pyodide.runPython(`
import sys
sys.path.insert(0, '/judge')
import judge.program
judge.program.install()
`);
  const run = pyodide.runPython('judge.program.run') as RunProgram;
  return (source, options = {}) => {
    const { name = 'program.py', modules = {}, input = [] } = options;
    const { maxTurns = 1_000_000, maxRounds = 10_000_000 } = options;
    const given = JSON.stringify({ modules, input });
    return JSON.parse(run(source, name, given, maxTurns, maxRounds)) as Judgement;
  };
}
