/**
 * Imports that lead nowhere and that esbuild does not see: it drops an import whose names are
 * never used, as it might be of types only. A learner should hear of it all the same.
 *
 * The quick look with a pattern may be fooled by a text that looks like an import, so what it
 * finds is confirmed by parsing the file with all its imports kept.
 */

import { parse } from 'acorn';
import type { PartialMessage } from 'esbuild';
import type { EsbuildLike } from './esbuild-like.ts';
import { SourceText } from './source-text.ts';

const IMPORT = /^[ \t]*(?:import|export)\b[^'"`;]*?(['"])([^'"\n]+)\1/gm;

/** Messages for the imports of `source` for which `refusal` has one. */
export async function unusedUnknownImports(
  file: string,
  source: string,
  refusal: (path: string) => PartialMessage | null,
  esbuild: Pick<EsbuildLike, 'transform'>,
): Promise<PartialMessage[]> {
  const suspects = [...source.matchAll(IMPORT)].filter(([, , path = '']) => refusal(path) !== null);
  if (suspects.length === 0) return [];
  const kept = await keptImports(source, esbuild);
  const text = new SourceText(source);
  return suspects.flatMap((match) => {
    const path = match[2] ?? '';
    const message = kept.has(path) ? refusal(path) : null;
    if (message === null) return [];
    const { line, column } = text.locate(match.index + match[0].length - path.length - 2);
    const lineText = text.line(line);
    const bytes = (units: string): number => new TextEncoder().encode(units).length;
    const location = {
      file,
      line,
      column: bytes(lineText.slice(0, column)),
      length: bytes(path) + 2,
      lineText,
    };
    return [{ ...message, location }];
  });
}

async function keptImports(
  source: string,
  esbuild: Pick<EsbuildLike, 'transform'>,
): Promise<Set<string>> {
  try {
    const { code } = await esbuild.transform(source, {
      loader: 'ts',
      target: 'esnext',
      logLevel: 'silent',
      supported: { decorators: false },
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    const paths = body.flatMap((node) =>
      'source' in node && node.source ? [String(node.source.value)] : [],
    );
    return new Set(paths);
  } catch {
    // A syntax error: the build reports it.
    return new Set();
  }
}
