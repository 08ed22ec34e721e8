/** Compiles a file on disk, with the files beside it that it imports. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import type { CompiledScript, Diagnostic } from '#compiler/result.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { emptyTrace } from '#trace/trace.ts';
import { readProgram } from './program-file.ts';

interface Sources {
  readonly sources: Readonly<Record<string, string>>;
}

/** The script; or, for a program that does not compile, the record of that. */
export async function compileFile(
  path: string,
): Promise<Sources & ({ readonly script: CompiledScript } | { readonly record: RunRecord })> {
  const sources: Record<string, string> = {};
  const entry = basename(path);
  collect(dirname(path), entry, sources);
  const result = await compile({ files: sources, entry, esbuild });
  return result.ok
    ? { sources, script: result }
    : { sources, record: rejected(result.diagnostics) };
}

/** Follows relative imports within the folder, as cells import each other. */
function collect(folder: string, name: string, found: Record<string, string>): void {
  const text = readProgram(join(folder, name));
  found[name] = text;
  for (const [, spoken = ''] of text.matchAll(/\bfrom\s+['"]\.\/([\w.-]+?)(?:\.ts)?['"]/g)) {
    const file = `${spoken}.ts`;
    if (!(file in found) && existsSync(join(folder, file))) collect(folder, file, found);
  }
}

function rejected(diagnostics: readonly Diagnostic[]): RunRecord {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  return {
    version: 1,
    status: 'error',
    output: [],
    end: 0,
    error: {
      type: 'SyntaxError',
      message: error?.message ?? 'The program does not compile.',
      at: error ? { file: error.file, line: error.line, column: error.column } : null,
      stack: [],
      hint: error?.hint ?? null,
    },
    warnings: [],
    reports: [],
    trace: emptyTrace(),
  };
}
