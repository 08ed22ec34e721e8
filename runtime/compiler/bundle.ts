/**
 * Bundles the learner's files from memory: relative imports among them, learner modules left
 * outside, everything else refused at the line of its import.
 *
 * Each file gets a last line `export {}`, which makes esbuild see a module in every case: a
 * file without imports that says `exports` or `return` would be wrapped as CommonJS.
 */
import type { BuildOptions, BuildResult, Message, PartialMessage, Plugin } from 'esbuild';
import { fileName, reword } from './diagnostic-words.ts';
import { noDynamicImport } from './dynamic-imports.ts';
import type { EsbuildLike } from './esbuild-like.ts';
import { unusedUnknownImports } from './import-check.ts';
import { jsxDiagnostic } from './jsx-check.ts';
import type { Diagnostic, SourceFiles } from './result.ts';
import { SourceText } from './source-text.ts';

export interface BundleRequest {
  readonly files: SourceFiles;
  readonly entry: string;
  /** Names of the modules a learner may import. */
  readonly modules: readonly string[];
  readonly esbuild: EsbuildLike;
}

export interface Bundle {
  readonly code: string;
  readonly map: string;
}

export interface BundleOutcome {
  readonly bundle: Bundle | null;
  readonly diagnostics: readonly Diagnostic[];
}

const NAMESPACE = 'cell';
/** The one module that only the entry may import. */
const ENTRY_ONLY = 'harness';
const TSCONFIG = {
  compilerOptions: { target: 'ESNext', useDefineForClassFields: true, verbatimModuleSyntax: false },
} as const;

export async function bundle(request: BundleRequest): Promise<BundleOutcome> {
  const { files, entry, esbuild } = request;
  if (files[entry] === undefined) {
    return failed(
      plain(
        entry,
        `There is no file \`${entry}\`.`,
        `There is ${quoted(Object.keys(files)) || 'none'}.`,
      ),
    );
  }
  const options: BuildOptions & { write: false } = {
    entryPoints: [entry],
    bundle: true,
    write: false,
    outfile: 'cell.js',
    format: 'esm',
    target: 'esnext',
    platform: 'neutral',
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    treeShaking: false,
    legalComments: 'none',
    logLevel: 'silent',
    supported: { decorators: false },
    tsconfigRaw: TSCONFIG,
    plugins: [learnerFiles(request)],
  };
  let result: BuildResult<typeof options>;
  try {
    result = await esbuild.build(options);
  } catch (error) {
    const messages = (error as { errors?: Message[] }).errors;
    if (messages === undefined) throw error;
    const errors = messages.map((found) => diagnostic(found, files, 'error'));
    const [first] = errors;
    const jsx = first && (await jsxDiagnostic(first.file, files[first.file] ?? '', esbuild));
    return { bundle: null, diagnostics: jsx ? [jsx] : errors };
  }
  const code = result.outputFiles.find((file) => file.path.endsWith('.js'))?.text ?? '';
  const map = result.outputFiles.find((file) => file.path.endsWith('.map'))?.text ?? '';
  const sources = JSON.parse(map) as { sources: string[] };
  sources.sources = sources.sources.map(fileName);
  return {
    bundle: { code, map: JSON.stringify(sources) },
    diagnostics: result.warnings.map((found) => diagnostic(found, files, 'warning')),
  };
}

function learnerFiles({ files, entry, modules, esbuild }: BundleRequest): Plugin {
  // What the harness reports is what the checks believe: no other file may speak for it.
  const modulesFor = (importer: string): readonly string[] =>
    importer === entry ? modules : modules.filter((name) => name !== ENTRY_ONLY);
  const refusal = (path: string, importer: string): PartialMessage | null =>
    modulesFor(importer).includes(path) || resolve(path, importer, files) !== null
      ? null
      : unknownImport(path, modulesFor(importer), importable(importer));
  // Neither the file that imports nor the one that is run: both lead round in a circle.
  const importable = (importer: string): readonly string[] =>
    Object.keys(files).filter((name) => name !== importer && name !== entry);
  return {
    name: 'learner-files',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, kind, importer }) => {
        if (kind === 'entry-point') return { path: entry, namespace: NAMESPACE };
        if (kind === 'dynamic-import') return { errors: [NO_DYNAMIC_IMPORT] };
        if (kind !== 'import-statement') return { errors: [NO_REQUIRE] };
        if (modulesFor(importer).includes(path)) return { path, external: true };
        const error = refusal(path, importer);
        if (error !== null) return { errors: [error] };
        return { path: resolve(path, importer, files) ?? path, namespace: NAMESPACE };
      });
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ path }) => {
        const source = files[path] ?? '';
        if (path.endsWith('.json')) return { contents: source, loader: 'json' };
        const errors = await unusedUnknownImports(
          path,
          source,
          (from) => refusal(from, path),
          esbuild,
        );
        return {
          // A `#!` line would end up in the middle of the script; as a comment it keeps its place.
          contents: `${source.replace(/^#!/, '//')}\nexport {}`,
          loader: /\.m?js$/.test(path) ? 'js' : 'ts',
          errors,
        };
      });
    },
  };
}

/** The file that `./delay` or `./delay.ts` means, seen from `importer`. */
export function resolve(path: string, importer: string, files: SourceFiles): string | null {
  if (!path.startsWith('./') && !path.startsWith('../')) return null;
  const parts = importer.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const base = parts.join('/');
  const candidates = [base, `${base}.ts`, `${base}.js`, base.replace(/\.js$/, '.ts')];
  return candidates.find((name) => Object.hasOwn(files, name)) ?? null;
}

function unknownImport(path: string, modules: readonly string[], files: readonly string[]) {
  const beside = files.length === 0 ? '' : ` and, with \`./\`, the files ${quoted(files)}`;
  const known =
    path.startsWith('.') && files.length > 0
      ? `The files here are ${quoted(files)}.`
      : `You can import ${quoted(modules) || 'nothing'}${beside}.`;
  return refuse(`Unknown import \`${path}\`.`, known);
}

/** Carries the hint in `detail`, which esbuild hands through untouched. */
function refuse(text: string, hint: string): PartialMessage {
  return { text, detail: { hint } };
}

const NO_DYNAMIC_IMPORT = refuse(noDynamicImport.message, noDynamicImport.hint);
const NO_REQUIRE = refuse(
  '`require` is not available here.',
  'Write `import { … } from …` at the top of the file.',
);

function diagnostic(
  found: Message,
  files: SourceFiles,
  severity: Diagnostic['severity'],
): Diagnostic {
  const detail = found.detail as { hint?: string } | undefined;
  let { message, hint } =
    detail?.hint === undefined ? reword(found.text) : { message: found.text, hint: detail.hint };
  const { location } = found;
  if (location === null) return plain('', message, hint);
  const file = fileName(location.file);
  const source = new SourceText(files[file] ?? '');
  let { line } = location;
  let column = utf16(location.lineText, location.column);
  let length = utf16(location.lineText.slice(column), location.length);
  if (line > source.lineCount) {
    // Our own last line: the learner's text ended where something was still open.
    const open = found.text.startsWith('Unterminated') ? found.text : 'Unexpected end of file';
    ({ message, hint } = reword(open));
    line = source.lineCount;
    while (line > 1 && source.line(line).trim() === '') line--;
    column = Math.max(0, source.line(line).trimEnd().length - 1);
    length = 1;
  }
  return { severity, message, hint, file, line, column: column + 1, length: Math.max(1, length) };
}

/** How many UTF-16 units of `text` its first `bytes` bytes are. */
function utf16(text: string, bytes: number): number {
  const encoded = new TextEncoder().encode(text);
  return new TextDecoder().decode(encoded.subarray(0, bytes)).length;
}

function plain(file: string, message: string, hint: string | null): Diagnostic {
  return { severity: 'error', message, hint, file, line: 1, column: 1, length: 1 };
}

function failed(found: Diagnostic): BundleOutcome {
  return { bundle: null, diagnostics: [found] };
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
