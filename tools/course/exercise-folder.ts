/**
 * Reads one exercise folder: everything but the checks, which are code (`exercise-checks.ts`).
 *
 * A folder is taken whole or refused whole, with every mistake in one message.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnswerFile,
  correctButAnswers,
  readAnswerFiles,
  wrongAnswers,
} from './answer-files.ts';
import { AuthorError, type AuthorMistake } from './author-mistake.ts';
import { asksQuestions, type ExerciseFrontMatter, readPrompt } from './exercise-front-matter.ts';
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
  /** Right answers that could be better, by name of their files in `correct-but/`. */
  readonly correctBut: readonly AnswerFile[];
  /**
   * The program that the questions are about, `null` where the learner writes code. An answer is
   * then JSON: the starter holds none, solution and wrong answers come with the checks.
   */
  readonly program: string | null;
}

interface Shape {
  readonly required: readonly string[];
  readonly allowed: readonly string[];
  /** What every one has, and that nothing else belongs there, in words. */
  readonly every: string;
  readonly told: string;
}

const code = ['prompt.mdx', 'starter.ts', 'solution.ts', 'checks.ts'];
const codeShape: Shape = {
  required: code,
  allowed: [...code, 'harness.ts', 'wrong', 'correct-but'],
  every: `every exercise has ${code.join(', ')} and wrong/*.ts.`,
  told: `only ${code.join(', ')}, harness.ts, wrong/*.ts and correct-but/*.ts.`,
};
const asked = ['prompt.mdx', 'program.ts', 'checks.ts'];
const questionShape: Shape = {
  required: asked,
  allowed: asked,
  every: `an exercise that asks questions has ${asked.join(', ')}.`,
  told: `only ${asked.join(', ')}: the exercise asks about a program.`,
};
const answerFolders: readonly string[] = [wrongAnswers.name, correctButAnswers.name];
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
  const text = (name: string) => (entries.has(name) ? readFileSync(join(path, name), 'utf8') : '');
  const prompt = entries.has('prompt.mdx') ? readPrompt(text('prompt.mdx'), folder) : [];
  const asks = isMistakes(prompt)
    ? entries.has('program.ts')
    : asksQuestions(prompt.frontMatter.kind);
  const shape = asks ? questionShape : codeShape;
  const mistakes = [
    ...missingFiles(folder, entries, shape),
    ...unexpectedFiles(folder, entries, shape),
  ];
  if (isMistakes(prompt)) mistakes.push(...prompt);
  const answers = (kind: typeof wrongAnswers) =>
    !asks && entries.get(kind.name) === true ? readAnswerFiles(path, folder, kind, mistakes) : [];
  const wrong = answers(wrongAnswers);
  const correctBut = answers(correctButAnswers);
  if (!asks && wrong.length < fewestWrong) mistakes.push(tooFewWrong(folder, wrong.length));
  if (mistakes.length > 0 || isMistakes(prompt)) throw new AuthorError(mistakes);
  return {
    ...prompt.frontMatter,
    folder,
    path,
    prompt: prompt.body,
    starter: asks ? '{}' : text('starter.ts'),
    solution: asks ? '{}' : text('solution.ts'),
    harness: entries.has('harness.ts') ? text('harness.ts') : null,
    wrong: wrong.map(({ slug, about, code }) => ({ slug, misconception: about, code })),
    correctBut,
    program: asks ? text('program.ts') : null,
  };
}

/** Names in a folder; true for a folder of its own. Hidden files count: they do not belong. */
function listing(path: string): ReadonlyMap<string, boolean> {
  const entries = readdirSync(path, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return new Map(entries.map((entry) => [entry.name, entry.isDirectory()]));
}

function missingFiles(
  folder: string,
  entries: ReadonlyMap<string, boolean>,
  { required, every }: Shape,
): AuthorMistake[] {
  const missing = required.filter((name) => entries.get(name) !== false);
  if (missing.length === 0) return [];
  const names = missing.join(', ');
  return [
    {
      folder,
      file: names,
      found: missing.length === 1 ? 'this file is missing.' : 'these files are missing.',
      expected: every,
      mend: `add ${names}; exercises/README.md says what belongs there.`,
    },
  ];
}

function unexpectedFiles(
  folder: string,
  entries: ReadonlyMap<string, boolean>,
  { allowed, told }: Shape,
): AuthorMistake[] {
  return [...entries]
    .filter(([name, isFolder]) => !isOne(allowed, name) || isFolder !== isOne(answerFolders, name))
    .map(([name, isFolder]) => {
      const meant = nearest(name, allowed);
      return {
        folder,
        file: isFolder ? `${name}/` : name,
        found: `this ${isFolder ? 'folder' : 'file'} does not belong here.`,
        expected: told,
        mend:
          meant === null || meant === name ? 'remove it.' : `rename it to ${meant}, or remove it.`,
      };
    });
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
