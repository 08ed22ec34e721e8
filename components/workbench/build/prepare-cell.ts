/**
 * Everything a page needs of an example, made at build time: its text, its compiled program
 * and what it did when it ran, so that the page is complete before anyone presses Run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CompiledScript } from '#compiler/result.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { Lanes } from '#trace/lane.ts';
import { lanes } from '#trace/lanes.ts';
import type { RecordedRun } from '../result/recorded-run.ts';
import { compileProgram } from './compile-program.ts';
import { contentHash } from './hash.ts';
import { importedFiles, recordedInput, twinOf } from './imported-files.ts';
import { withoutLastBreak } from './last-break.ts';
import { cellSeed } from './seed.ts';

export interface PreparedCell {
  /** Where it lies, from the course's root: `content/03-…/examples/two-ferries.ts`. */
  readonly path: string;
  /** `two-ferries.ts` */
  readonly file: string;
  readonly source: string;
  /** The same program in Python, `null` where there is none. */
  readonly python: string | null;
  /** Files it imports, also through each other, by name. */
  readonly siblings: Readonly<Record<string, string>>;
  /** Their twins in Python, as far as there are any, by the name of the TypeScript file. */
  readonly twins: Readonly<Record<string, string>>;
  /** What was typed into it when it was recorded. */
  readonly input: readonly string[];
  readonly script: CompiledScript;
  /** Name of the asset that carries the script. */
  readonly asset: string;
  readonly record: RecordedRun;
  readonly lanes: Lanes;
}

/** @throws Error in the author's terms when the example does not compile. */
export async function prepareCell(root: string, path: string): Promise<PreparedCell> {
  const absolute = join(root, path);
  const file = basename(path);
  const source = withoutLastBreak(readFileSync(absolute, 'utf8'));
  const siblings = importedFiles(dirname(absolute), source);
  const input = recordedInput(absolute);
  const script = await compileProgram(path, { [file]: source, ...siblings }, file);
  const { trace, reports: _, ...record } = await runTrusted({ script, seed: cellSeed, input });
  const folder = dirname(absolute);
  const twin = join(folder, twinOf(file));
  return {
    path,
    file,
    source,
    python: existsSync(twin) ? readFileSync(twin, 'utf8') : null,
    siblings,
    twins: moduleTwins(folder, Object.keys(siblings)),
    input,
    script,
    asset: `${basename(file, '.ts')}.${contentHash(JSON.stringify(script))}.json`,
    record,
    lanes: lanes(trace),
  };
}

/** The Python twins of imported files, where they exist. */
function moduleTwins(folder: string, files: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const file of files) {
    const path = join(folder, twinOf(file));
    if (existsSync(path)) found[file] = readFileSync(path, 'utf8');
  }
  return found;
}
