/** Runs an example as a cell of the page would, in this process. */
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { RunRecord } from '#trace/run-record.ts';
import type { ExampleProgram } from './example-programs.ts';

/** @throws Error if it does not compile. */
export async function runExample({ name, source }: ExampleProgram): Promise<RunRecord> {
  const script = await compile({ files: { [name]: source }, entry: name, esbuild });
  if (!script.ok) {
    const [{ message, line } = { message: 'no reason given', line: 0 }] = script.diagnostics;
    throw new Error(`${name}:${line} does not compile: ${message}`);
  }
  return runTrusted({ script, seed: 1 });
}
