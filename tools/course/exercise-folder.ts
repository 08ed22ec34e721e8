/**
 * Reads one exercise folder: everything but the checks, which are code (`exercise-checks.ts`).
 *
 * A folder is taken whole or refused whole, with every mistake in one message.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AuthorError, type AuthorMistake } from './author-mistake.ts';
import { type ExerciseFrontMatter, readPrompt } from './exercise-front-matter.ts';
import { nearest } from './nearest.ts';

export interface WrongAnswer {
  /** The mistake it makes; its file is `wrong/<slug>.ts`. */
  readonly slug: string;
  /** The misconception behind it, in one line. */
  readonly misconception: string;
  readonly code: string;
}

export interface ExerciseFolder extends ExerciseFrontMatter {
  /** From the course's root, with forward slashes. */
  readonly folder: string;
  /** Absolute path. */
  readonly path: string;
  /** The prompt as MDX, without its front matter. */
  readonly prompt: string;
  readonly starter: string;
  readonly solution: string;
  /** The program that drives the learner's file, `null` where that file is the program. */
  readonly harness: string | null;
  /** By name of their files. */
  readonly wrong: readonly WrongAnswer[];
}

const required = ['prompt.mdx', 'starter.ts', 'solution.ts', 'checks.ts'] as const;
const allowed = [...required, 'harness.ts', 'wrong'] as const;
const fewestWrong = 2;

/**
 * The exercise in `root/folder`. @throws AuthorError with everything that is wrong with it
 *
 * @example
 * readExerciseFolder(root, 'exercises/03-coroutines-and-tasks/all-stations-at-once').title
 */
export function readExerciseFolder(root: string, folder: string): ExerciseFolder {
  const path = join(root, folder);
  const entries = listing(path);
  const mistakes = [...missingFiles(folder, entries), ...unexpectedFiles(folder, entries)];
  const text = (name: string) => (entries.has(name) ? readFileSync(join(path, name), 'utf8') : '');
  const prompt = entries.has('prompt.mdx') ? readPrompt(text('prompt.mdx'), folder) : [];
  if (isMistakes(prompt)) mistakes.push(...prompt);
  const wrong = readWrongAnswers(path, folder, mistakes);
  if (mistakes.length > 0 || isMistakes(prompt)) throw new AuthorError(mistakes);
  return {
    ...prompt.frontMatter,
    folder,
    path,
    prompt: prompt.body,
    starter: text('starter.ts'),
    solution: text('solution.ts'),
    harness: entries.has('harness.ts') ? text('harness.ts') : null,
    wrong,
  };
}

/** Names in a folder; true for a folder of its own. Hidden files count: they do not belong. */
function listing(path: string): ReadonlyMap<string, boolean> {
  const entries = readdirSync(path, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return new Map(entries.map((entry) => [entry.name, entry.isDirectory()]));
}

function missingFiles(folder: string, entries: ReadonlyMap<string, boolean>): AuthorMistake[] {
  const missing = required.filter((name) => entries.get(name) !== false);
  if (missing.length === 0) return [];
  const names = missing.join(', ');
  return [
    {
      folder,
      file: names,
      found: missing.length === 1 ? 'this file is missing.' : 'these files are missing.',
      expected: `every exercise has ${required.join(', ')} and wrong/*.ts.`,
      mend: `add ${names}; exercises/README.md says what belongs there.`,
    },
  ];
}

function unexpectedFiles(folder: string, entries: ReadonlyMap<string, boolean>): AuthorMistake[] {
  return [...entries]
    .filter(([name, isFolder]) => !isOne(allowed, name) || isFolder !== (name === 'wrong'))
    .map(([name, isFolder]) => {
      const meant = nearest(name, allowed);
      return {
        folder,
        file: isFolder ? `${name}/` : name,
        found: `this ${isFolder ? 'folder' : 'file'} does not belong here.`,
        expected: `only ${required.join(', ')}, harness.ts and wrong/*.ts.`,
        mend:
          meant === null || meant === name ? 'remove it.' : `rename it to ${meant}, or remove it.`,
      };
    });
}

function readWrongAnswers(path: string, folder: string, mistakes: AuthorMistake[]): WrongAnswer[] {
  const inside = join(path, 'wrong');
  const entries =
    listing(path).get('wrong') === true ? listing(inside) : new Map<string, boolean>();
  const answers: WrongAnswer[] = [];
  for (const [name, isFolder] of entries) {
    const slug = basename(name, '.ts');
    const file = `wrong/${name}`;
    if (isFolder || !name.endsWith('.ts') || !/^[a-z\d]+(-[a-z\d]+)*$/.test(slug)) {
      mistakes.push({
        folder,
        file,
        found: 'this does not belong here.',
        expected: 'only files named for a mistake in lower case, as in awaits-inside-the-loop.ts.',
        mend: 'rename it to that form, or remove it.',
      });
      continue;
    }
    const code = readFileSync(join(inside, name), 'utf8');
    const misconception = /^\/\/[ \t]*(\S[^\n]*?)[ \t]*\r?\n/.exec(code)?.[1];
    if (misconception === undefined) {
      mistakes.push({
        folder,
        file,
        line: 1,
        found: 'the first line is not a comment.',
        expected:
          'the misconception in one line, as in “// A task that is awaited at once runs alone.”',
        mend: 'put it on top, in the words of someone who believes it.',
      });
    }
    answers.push({ slug, misconception: misconception ?? '', code });
  }
  if (answers.length < fewestWrong) mistakes.push(tooFewWrong(folder, answers.length));
  return answers;
}

function tooFewWrong(folder: string, count: number): AuthorMistake {
  return {
    folder,
    file: 'wrong/',
    found: count === 0 ? 'there is no wrong answer.' : 'there is only one wrong answer.',
    expected: 'two or more typical wrong answers, one a file.',
    mend: 'add wrong/<mistake>.ts, and a mistake of that name in checks.ts.',
  };
}

function isMistakes(value: object): value is readonly AuthorMistake[] {
  return Array.isArray(value);
}

function isOne(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
