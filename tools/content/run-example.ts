/** Runs an example as a cell of the page would, in this process. */
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import type { Diagnostic, SourceFiles } from '#compiler/result.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { importedFiles } from '../../components/workbench/build/prepare-cell.ts';
import { cellSeed } from '../../components/workbench/build/seed.ts';
import type { ExampleProgram } from './example-programs.ts';

export type ExampleRun =
  | { readonly type: 'ran'; readonly record: RunRecord }
  | { readonly type: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** Compiles the example with the files beside it that it imports, and runs it. */
export async function runExample(root: string, example: ExampleProgram): Promise<ExampleRun> {
  const files = exampleSources(root, example);
  const script = await compile({ files, entry: example.name, esbuild });
  if (!script.ok) return { type: 'refused', diagnostics: script.diagnostics };
  return { type: 'ran', record: runTrusted({ script, seed: cellSeed }) };
}

/** The example and what it imports, by file name. */
export function exampleSources(root: string, { path, name, source }: ExampleProgram): SourceFiles {
  return { ...importedFiles(dirname(join(root, path)), source), [name]: source };
}
