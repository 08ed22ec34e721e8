/** Runs one random program on CPython and on our loop, and says where they part. */

import { runInThisContext } from 'node:vm';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import { bundledRun } from '../../support/bundled-runtime.ts';
import type { PythonJudge } from '../python/judge.ts';
import type { run } from './bundle-entry.ts';
import { printPython } from './print-python.ts';
import { printTypeScript } from './print-typescript.ts';
import type { Program } from './program.ts';

export interface Difference {
  readonly seed: number;
  /** Number of the first line that differs, from 1. */
  readonly line: number;
  readonly python: string;
  readonly ours: string;
}

/** The first difference in lines, times or the end, or null where both agree. */
export async function compare(program: Program, judge: PythonJudge): Promise<Difference | null> {
  const python = pythonLog(program, judge);
  const ours = await ourLog(program);
  const length = Math.max(python.length, ours.length);
  for (let at = 0; at < length; at += 1) {
    if (python[at] === ours[at]) continue;
    return {
      seed: program.seed,
      line: at + 1,
      python: python[at] ?? '(no more lines)',
      ours: ours[at] ?? '(no more lines)',
    };
  }
  return null;
}

export function pythonLog(program: Program, judge: PythonJudge): string[] {
  const { output, end, status } = judge(printPython(program), { name: `${program.seed}.py` });
  return log(output, end, status);
}

export async function ourLog(program: Program): Promise<string[]> {
  const file = 'program.ts';
  const script = await compile({
    files: { [file]: printTypeScript(program) },
    entry: file,
    esbuild,
  });
  if (!script.ok) {
    const [first] = script.diagnostics;
    throw new Error(
      `seed ${program.seed} does not compile: ${first?.message} (line ${first?.line})`,
    );
  }
  const runCell = await runtime;
  const { output, end, status } = runCell(runInThisContext(script.code));
  return log(output, end, status);
}

const runtime = bundledRun<typeof run>('tests/conformance/fuzz/bundle-entry.ts');

/** Warnings on stderr are worded differently; everything a program prints itself must agree. */
function log(
  output: readonly { time: number; stream: string; text: string }[],
  end: number,
  status: string,
): string[] {
  const lines = output
    .filter(({ stream }) => stream === 'stdout')
    .map(({ time, text }) => `${time.toFixed(9)} ${text}`);
  return [...lines, `${end.toFixed(9)} ${status}`];
}
