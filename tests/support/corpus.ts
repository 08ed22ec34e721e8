/** Every program of the course that runs by itself: the demonstrations and what questions are about. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import type { CompiledScript, SourceFiles } from '#compiler/result.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { importedFiles } from '../../components/workbench/build/imported-files.ts';
import { root } from '../../tools/install.mjs';

export interface CorpusProgram {
  /** From the course's root. */
  readonly path: string;
  readonly files: SourceFiles;
}

export function corpus(): CorpusProgram[] {
  const paths = globSync(['content/*/examples/*.ts', 'exercises/*/*/program.ts'], { cwd: root });
  return paths.sort().map((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    return { path, files: { ...importedFiles(dirname(join(root, path)), source), 'a.ts': source } };
  });
}

export async function compiledProgram({ path, files }: CorpusProgram): Promise<CompiledScript> {
  const script = await compile({ files, entry: 'a.ts', esbuild });
  if (!script.ok) throw new Error(`${path}: ${script.diagnostics[0]?.message}`);
  return script;
}

/** Everything a run is known by: its trace, its lines, its end. */
export function fingerprint(record: RunRecord): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
  );
}
