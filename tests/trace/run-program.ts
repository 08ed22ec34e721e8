/** Runs a program of the tests' own and hands over its record. */
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { RunRecord } from '#trace/run-record.ts';

/** The record of `source`, which is called `a.ts`. */
export async function runProgram(source: string): Promise<RunRecord> {
  const script = await compile({ files: { 'a.ts': source }, entry: 'a.ts', esbuild });
  if (!script.ok) throw new Error(JSON.stringify(script.diagnostics));
  return runTrusted({ script, seed: 1 });
}
