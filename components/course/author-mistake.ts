/** What an author reads when a file is not as it should be; it fails the build. */

export interface Mistake {
  /** Path from the project's root: folder and file. */
  readonly file: string;
  readonly line?: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

export class AuthorMistake extends Error {
  override readonly name = 'AuthorMistake';

  /** Where the first of them stands, as the author's server shows it. */
  readonly loc: { readonly file: string; readonly line?: number } | undefined;

  constructor(mistakes: Mistake | readonly Mistake[]) {
    const all = [mistakes].flat();
    super(all.map(inWords).join('\n\n'));
    this.loc = all[0];
  }
}

function inWords({ file, line, found, expected, mend }: Mistake): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}\n  found:    ${found}\n  expected: ${expected}\n  mend:     ${mend}`;
}
