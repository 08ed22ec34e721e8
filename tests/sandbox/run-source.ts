/** Compiles and runs a program in one go, for tests. */
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import type { CompiledScript } from '#compiler/result.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { RunRequest } from '#sandbox/run-request.ts';
import type { RunRecord } from '#trace/run-record.ts';

/** `source` as the compiled file `a.ts`. */
export async function script(source: string, modules?: readonly string[]): Promise<CompiledScript> {
  const allowed = modules === undefined ? {} : { allowedModules: modules };
  const result = await compile({ files: { 'a.ts': source }, entry: 'a.ts', esbuild, ...allowed });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return result;
}

/** The record of `source`, run in this process. */
export async function runSource(
  source: string,
  request: Partial<RunRequest> = {},
): Promise<RunRecord> {
  return runTrusted({ script: await script(source), seed: 1, ...request });
}

/** The texts a record's lines hold. */
export function texts({ output }: RunRecord): string[] {
  return output.map((line) => line.text);
}

/** What `source` prints; fails if it does not finish. */
export async function printed(source: string): Promise<string[]> {
  const record = await runSource(source);
  if (record.error !== null) throw new Error(`${record.error.type}: ${record.error.message}`);
  return texts(record);
}
