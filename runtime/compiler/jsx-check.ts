/** Tells JSX from other syntax errors: the file parses as soon as JSX is allowed. */
import type { EsbuildLike } from './esbuild-like.ts';
import type { Diagnostic } from './result.ts';
import { SourceText } from './source-text.ts';

export async function jsxDiagnostic(
  file: string,
  source: string,
  esbuild: Pick<EsbuildLike, 'transform'>,
): Promise<Diagnostic | null> {
  const tag = /<(?:[A-Za-z][\w.]*|)(?=[\s/>])/.exec(source);
  if (tag === null) return null;
  try {
    await esbuild.transform(source, { loader: 'tsx', jsx: 'preserve', logLevel: 'silent' });
  } catch {
    return null;
  }
  const { line, column } = new SourceText(source).locate(tag.index);
  return {
    severity: 'error',
    message: 'JSX does not work here: a cell is plain TypeScript.',
    hint: 'Print with `console.log(…)` instead of writing tags.',
    file,
    line,
    column: column + 1,
    length: tag[0].length,
  };
}
