/** What is wrong with a file an author wrote, told so that it can be mended at once. */

export interface AuthorMistake {
  /** Folder from the course's root, e.g. `exercises/03-coroutines-and-tasks/all-stations-at-once`. */
  readonly folder: string;
  /** File inside it, e.g. `prompt.mdx` or `wrong/`. */
  readonly file: string;
  readonly line?: number;
  /** What is there, as a sentence. */
  readonly found: string;
  /** What belongs there, as a sentence. */
  readonly expected: string;
  /** What to do, as a sentence. */
  readonly mend: string;
}

/** One error for everything that was found, folder by folder. */
export class AuthorError extends Error {
  override readonly name = 'AuthorError';
  readonly mistakes: readonly AuthorMistake[];

  constructor(mistakes: readonly AuthorMistake[]) {
    super(described(mistakes));
    this.mistakes = mistakes;
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** The mistakes as text: each with its place, what was expected and how to mend it. */
export function described(mistakes: readonly AuthorMistake[]): string {
  const byFolder = Map.groupBy(mistakes, (mistake) => mistake.folder);
  const parts = [...byFolder].map(([folder, some]) =>
    [folder, ...some.map((mistake) => indented(mistake))].join('\n'),
  );
  return parts.join('\n\n');
}

function indented({ file, line, found, expected, mend }: AuthorMistake): string {
  const place = line === undefined ? file : `${file}, line ${line}`;
  return `  ${place}: ${found}\n    Expected: ${expected}\n    To mend it: ${mend}`;
}
