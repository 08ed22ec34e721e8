/** Compiles one file for a test. */
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import type { CompiledScript, Diagnostic, SourceFiles } from '#compiler/result.ts';

export interface Options {
  readonly others?: SourceFiles;
}

export async function compiled(source: string, { others = {} }: Options = {}) {
  const files = { ...others, 'main.ts': source };
  const result = await compile({ files, entry: 'main.ts', esbuild });
  if (!result.ok) throw new Error(result.diagnostics.map((found) => found.message).join('\n'));
  return result satisfies CompiledScript;
}

/** `main.ts:1:7+3 message`, one line a diagnostic. */
export async function complaints(source: string, options: Options = {}): Promise<string[]> {
  const { others = {} } = options;
  const files = { ...others, 'main.ts': source };
  const result = await compile({ files, entry: 'main.ts', esbuild });
  return result.diagnostics.map(described);
}

function described({ file, line, column, length, message }: Diagnostic): string {
  return `${file}:${line}:${column}+${length} ${message}`;
}
