/** What an author reads when a file is not as it should be; it fails the build. */

export interface Mistake {
  /** Path from the project's root: folder and file. */
  readonly file: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

export class AuthorMistake extends Error {
  override readonly name = 'AuthorMistake';

  constructor(mistakes: Mistake | readonly Mistake[]) {
    super([mistakes].flat().map(inWords).join('\n\n'));
  }
}

function inWords({ file, found, expected, mend }: Mistake): string {
  return `${file}\n  found:    ${found}\n  expected: ${expected}\n  mend:     ${mend}`;
}
