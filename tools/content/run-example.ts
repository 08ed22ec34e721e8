/** Runs an example as a cell of the page would, in this process. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import type { Diagnostic, SourceFiles } from '#compiler/result.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { RunRecord } from '#trace/run-record.ts';
import {
  importedFiles,
  recordedInput,
  twinOf,
} from '../../components/workbench/build/imported-files.ts';
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
  return {
    type: 'ran',
    record: runTrusted({ script, seed: cellSeed, input: recordedInput(join(root, example.path)) }),
  };
}

/** The example and what it imports, by file name. */
export function exampleSources(root: string, { path, name, source }: ExampleProgram): SourceFiles {
  return { ...importedFiles(dirname(join(root, path)), source), [name]: source };
}

/** The twins of the files that it imports, by file name, as far as there are any. */
export function exampleTwins(root: string, example: ExampleProgram): SourceFiles {
  const folder = dirname(join(root, example.path));
  const twins = Object.keys(exampleSources(root, example)).map(twinOf);
  return Object.fromEntries(
    twins
      .filter((name) => name !== example.python?.name && existsSync(join(folder, name)))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
