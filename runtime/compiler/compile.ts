/**
 * The compiler: the learner's files in, one classic script out (or what is wrong with them).
 *
 *   files ── esbuild ──► one module ── coroutine pass ──► script + source map + sites
 *
 * The same code runs in Node and, with esbuild-wasm, in the browser.
 */
import remapping from '@jridgewell/remapping';
import { TraceMap } from '@jridgewell/trace-mapping';
import MagicString from 'magic-string';
import { type Bundle, bundle } from './bundle.ts';
import { dynamicImports } from './dynamic-imports.ts';
import type { EsbuildLike } from './esbuild-like.ts';
import { LEARNER_MODULES } from './learner-modules.ts';
import { missingExports } from './missing-exports.ts';
import { wrapCell } from './pass/cell-body.ts';
import { lower } from './pass/lower.ts';
import { Pass, type Problem } from './pass/pass.ts';
import { SyntaxTree } from './pass/syntax-tree.ts';
import { processorSpeed } from './processor-speed.ts';
import type { CompileResult, Diagnostic, SourceFiles } from './result.ts';
import { SiteTable } from './site-table.ts';
import { teach } from './teaching.ts';

export interface CompileRequest {
  readonly files: SourceFiles;
  /** The file that is run; the others are there to be imported. */
  readonly entry: string;
  /** `esbuild`, or an initialised `esbuild-wasm`. */
  readonly esbuild: EsbuildLike;
  /** Modules the files may import beside those of `LEARNER_MODULES`. */
  readonly allowedModules?: readonly string[];
}

/**
 * Compiles a cell. Never throws for what a learner can write: a result that is not `ok` says
 * what is wrong, where, and how to mend it. Warnings come with a script.
 *
 * @example
 * const result = await compile({ files: { 'hello.ts': 'console.log(1)' }, entry: 'hello.ts', esbuild });
 */
export async function compile(request: CompileRequest): Promise<CompileResult> {
  const speed = processorSpeed(request.files, request.entry);
  if (typeof speed === 'object' && speed !== null) return { ok: false, diagnostics: [speed] };
  const modules = [...new Set([...LEARNER_MODULES, ...(request.allowedModules ?? [])])];
  const { bundle: bundled, diagnostics } = await bundle({ ...request, modules });
  if (bundled === null) return { ok: false, diagnostics };
  return transform(bundled, diagnostics, speed ?? 0);
}

function transform(
  { code, map }: Bundle,
  warnings: readonly Diagnostic[],
  cpu: number,
): CompileResult {
  const tree = new SyntaxTree(code);
  const out = new MagicString(code);
  const sites = new SiteTable(tree.source, new TraceMap(map));
  const pass = new Pass(tree, out, sites);
  lower(pass);
  const modules = wrapCell(pass);
  pass.problems.push(...dynamicImports(tree), ...missingExports(tree.program));
  if (pass.problems.length > 0) {
    const errors = pass.problems.map((found) => located(found, 'error', sites));
    return { ok: false, diagnostics: [...warnings, ...errors] };
  }
  const ours = out.generateMap({ source: 'bundle.js', hires: 'boundary' });
  const composed = remapping(JSON.stringify(ours), (file) => (file === 'bundle.js' ? map : null));
  const advice = teach(tree).map((found) => located(found, 'warning', sites));
  return {
    ok: true,
    code: out.toString(),
    map: JSON.stringify(composed),
    sites: sites.sites,
    modules,
    cpu,
    diagnostics: [...warnings, ...advice],
  };
}

function located(
  { node, message, hint }: Problem,
  severity: Diagnostic['severity'],
  sites: SiteTable,
): Diagnostic {
  const range = sites.range(node.start, node.end);
  const sameLine = range !== null && range.endLine === range.line;
  return {
    severity,
    message,
    hint,
    file: range?.file ?? '',
    line: range?.line ?? 1,
    column: range?.column ?? 1,
    length: sameLine ? Math.max(1, range.endColumn - range.column) : 1,
  };
}
