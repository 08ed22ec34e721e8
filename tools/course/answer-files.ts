/** Reads the answers that stand beside an exercise: `wrong/*.ts` and `correct-but/*.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AuthorMistake } from './author-mistake.ts';

/** One answer of somebody who did not take the author's way. */
export interface AnswerFile {
  /** The mistake it makes, or what it could do better; its file is `<slug>.ts`. */
  readonly slug: string;
  /** Its first line, a comment: the misconception behind it, or what is not so good about it. */
  readonly about: string;
  readonly code: string;
}

/** A folder of answers: its name, and what the first line of each says. */
interface AnswerKind {
  readonly name: string;
  /** What its files are named for, and such a name. */
  readonly namedFor: string;
  readonly example: string;
  /** What the first line should be, and how to come to it. */
  readonly about: string;
  readonly mend: string;
}

export const wrongAnswers: AnswerKind = {
  name: 'wrong',
  namedFor: 'a mistake',
  example: 'awaits-inside-the-loop.ts',
  about: 'the misconception in one line, as in “// A task that is awaited at once runs alone.”',
  mend: 'put it on top, in the words of someone who believes it.',
};

export const correctButAnswers: AnswerKind = {
  name: 'correct-but',
  namedFor: 'what could be better',
  example: 'held-while-it-cools.ts',
  about: 'what could be better in one line, as in “// Holds the oven while the loaf cools.”',
  mend: 'put it on top.',
};

/** The answers of this kind in the exercise at `path`, by name; adds what is wrong to `mistakes`. */
export function readAnswerFiles(
  path: string,
  folder: string,
  { name: kind, namedFor, example, about: expected, mend }: AnswerKind,
  mistakes: AuthorMistake[],
): AnswerFile[] {
  const inside = join(path, kind);
  const entries = readdirSync(inside, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const answers: AnswerFile[] = [];
  for (const entry of entries) {
    const slug = basename(entry.name, '.ts');
    const file = `${kind}/${entry.name}`;
    const isNamed = entry.name.endsWith('.ts') && /^[a-z\d]+(-[a-z\d]+)*$/.test(slug);
    if (entry.isDirectory() || !isNamed) {
      mistakes.push({
        folder,
        file,
        found: 'this does not belong here.',
        expected: `only files named for ${namedFor} in lower case, as in ${example}.`,
        mend: 'rename it to that form, or remove it.',
      });
      continue;
    }
    const code = readFileSync(join(inside, entry.name), 'utf8');
    const about = /^\/\/[ \t]*(\S[^\n]*?)[ \t]*\r?\n/.exec(code)?.[1];
    if (about === undefined) {
      const found = 'the first line is not a comment.';
      mistakes.push({ folder, file, line: 1, found, expected, mend });
    }
    answers.push({ slug, about: about ?? '', code });
  }
  return answers;
}
