/** Where a mistake stands, from a path of the course: its folder and its file. */
import type { Mistake } from '../../components/course/author-mistake.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';

/** `content/03-x/02-y.mdx` is `02-y.mdx` in `content/03-x`. */
export function placeOf(path: string): Pick<AuthorMistake, 'folder' | 'file'> {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(slash, 0)), file: path.slice(slash + 1) };
}

/** A mistake as the build tells it, in the form of the command line. */
export function fromBuild({ file, line, found, expected, mend }: Mistake): AuthorMistake {
  return {
    ...placeOf(file),
    ...(line === undefined ? {} : { line }),
    found: sentence(found),
    expected: sentence(expected),
    mend: sentence(mend),
  };
}

/** `words` with a full stop at its end. */
export function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
