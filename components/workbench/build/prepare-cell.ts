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
  /** Modules it imports, by file name. */
  readonly siblings: Readonly<Record<string, string>>;
  /** Of the source: tells a reader's kept edit which text it grew from. */
  readonly hash: string;
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
  const script = await compileProgram(path, { [file]: source, ...siblings }, file);
  const { trace, reports: _, ...record } = await runTrusted({ script, seed: cellSeed });
  const twin = absolute.replace(/\.ts$/, '.py');
  return {
    path,
    file,
    source,
    python: existsSync(twin) ? readFileSync(twin, 'utf8') : null,
    siblings,
    hash: contentHash(source),
    script,
    asset: `${basename(file, '.ts')}.${contentHash(JSON.stringify(script))}.json`,
    record,
    lanes: lanes(trace),
  };
}

/** The files beside `source` that it imports, also through each other. */
export function importedFiles(folder: string, source: string): Record<string, string> {
  const found: Record<string, string> = {};
  const look = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\bfrom\s+['"]\.\/([\w.-]+?)(?:\.ts)?['"]/g)) {
      const file = `${name}.ts`;
      const path = join(folder, file);
      if (file in found || !existsSync(path)) continue;
      found[file] = readFileSync(path, 'utf8');
      look(found[file]);
    }
  };
  look(source);
  return found;
}
