/** TypeScript in the prose that does not parse. */
import * as esbuild from 'esbuild';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { placeOf, sentence } from './place.ts';
import type { ProsePage } from './prose-page.ts';

/** Fences are read, not run, and so may be parts of programs; but they are TypeScript. */
export async function fenceMistakes({ path, fences }: ProsePage): Promise<AuthorMistake[]> {
  const mistakes: AuthorMistake[] = [];
  for (const { language, code, line } of fences) {
    if (language !== 'ts' && language !== 'typescript') continue;
    try {
      // As a program, or as the inside of a function, where return and await may stand.
      await parsed(code).catch((error) =>
        parsed(`async () => {${code}\n}`).catch(() => {
          throw error;
        }),
      );
    } catch (error) {
      const [first] = (error as esbuild.TransformFailure).errors;
      mistakes.push({
        ...placeOf(path),
        line: line + (first?.location?.line ?? 1),
        found: `this is not TypeScript: ${sentence(first?.text ?? String(error))}`,
        expected: 'code that parses, though it need not be whole.',
        mend: 'mend it, or name the fence text.',
      });
    }
  }
  return mistakes;
}

function parsed(code: string): Promise<unknown> {
  return esbuild.transform(code, { loader: 'ts', logLevel: 'silent' });
}
