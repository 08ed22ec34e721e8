/** Loads an exercise's `checks.ts` and holds it against the rest of its folder. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { type ExerciseDefinition, endingRequirement, isSame } from '#grader';
import { AuthorError, type AuthorMistake } from './author-mistake.ts';
import { type ExerciseFolder, readExerciseFolder } from './exercise-folder.ts';
import { loadQuestions } from './exercise-questions.ts';
import type { LoadedExercise } from './loaded-exercise.ts';
import { nearest } from './nearest.ts';

const functionValue = z.custom((value) => typeof value === 'function', 'expected a function');
const words = z.string().trim().min(1);
const message = z.union([words, functionValue]);

const definitionShape = z.strictObject({
  scenarios: z
    .array(
      z.strictObject({
        name: words,
        params: z.unknown().optional(),
        seed: z.int().optional(),
        ends: z.enum(['finished', 'error', 'deadlock']).optional(),
      }),
    )
    .min(1),
  checks: z
    .array(z.strictObject({ name: words, expectation: functionValue, message: message.nullable() }))
    .min(1),
  mistakes: z.record(
    z.string(),
    z.strictObject({
      message,
      when: functionValue,
      ends: z.enum(['finished', 'error', 'deadlock', 'limit']).optional(),
    }),
  ),
  remarks: z.record(z.string(), z.strictObject({ unless: functionValue, message })).optional(),
  starterFails: words,
  schedules: z.strictObject({ explore: z.int().min(2).max(20_000) }).optional(),
  equivalentMutants: z.record(z.string(), words).optional(),
  ends: z.enum(['finished', 'error', 'deadlock']).optional(),
});

/**
 * The exercise in `root/folder` with its checks.
 * @throws AuthorError with everything that is wrong with it
 */
export async function loadExercise(root: string, folder: string): Promise<LoadedExercise> {
  const exercise = readExerciseFolder(root, folder);
  const { href } = pathToFileURL(join(exercise.path, 'checks.ts'));
  const checks = await importChecks(exercise.folder, href);
  if (exercise.program !== null) return loadQuestions(exercise, exercise.program, checks);
  const definition = shapedDefinition(exercise.folder, checks);
  const mistakes = crossChecked(exercise, definition);
  if (mistakes.length > 0) throw new AuthorError(mistakes);
  return { ...exercise, definition, questions: null };
}

/** What `checks.ts` exports by default. */
async function importChecks(folder: string, href: string): Promise<unknown> {
  try {
    const module = (await import(/* @vite-ignore */ href)) as Readonly<Record<string, unknown>>;
    return module.default;
  } catch (error) {
    const mistake = {
      folder,
      file: 'checks.ts',
      found: `it cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      expected: 'a module that imports #grader only and exports defineExercise({ … }) by default.',
      mend: 'mend the error; npm test shows its place with the types.',
    };
    throw new AuthorError([mistake]);
  }
}

function shapedDefinition(folder: string, checks: unknown): ExerciseDefinition {
  const result = definitionShape.safeParse(checks);
  if (result.success) return checks as ExerciseDefinition;
  const mistakes = result.error.issues.map((issue) => ({
    folder,
    file: 'checks.ts',
    found: `${['defineExercise', ...issue.path].join('.')}: ${issue.message}.`,
    expected:
      'export default defineExercise({ scenarios?, checks, mistakes, remarks?, starterFails, schedules?, ends?, equivalentMutants? }).',
    mend: 'compare it with the example in exercises/README.md.',
  }));
  throw new AuthorError(mistakes);
}

/** Words and files belong together, and the starter's reason is a requirement. */
function crossChecked(exercise: ExerciseFolder, definition: ExerciseDefinition): AuthorMistake[] {
  const { folder } = exercise;
  const names = definition.checks.map((check) => check.name);
  const scenarios = definition.scenarios.map((scenario) => scenario.name);
  const mistakes = [
    ...unpaired(folder, mistakesWithFiles, exercise.wrong, definition.mistakes),
    ...unpaired(folder, remarksWithFiles, exercise.correctBut, definition.remarks ?? {}),
  ];
  for (const name of [...repeated(names), ...repeated(scenarios)]) {
    mistakes.push({
      folder,
      file: 'checks.ts',
      found: `“${name}” stands there twice.`,
      expected: 'a name of its own for each requirement and each scenario.',
      mend: 'rename one of them.',
    });
  }
  for (const { name, params } of definition.scenarios) {
    if (params === undefined || survivesJson(params)) continue;
    mistakes.push({
      folder,
      file: 'checks.ts',
      found: `the params of “${name}” do not survive JSON.`,
      expected: 'texts, finite numbers, true, false, null, and lists and objects of these.',
      mend: 'write dates and the like as texts or numbers; the harness can make them again.',
    });
  }
  const failable =
    definition.ends === undefined ? names : [endingRequirement(definition.ends), ...names];
  if (!failable.includes(definition.starterFails)) {
    mistakes.push({
      folder,
      file: 'checks.ts',
      found: `starterFails is “${definition.starterFails}”, which is no requirement.`,
      expected: `one of ${failable.map((name) => `“${name}”`).join(', ')}.`,
      mend: 'copy the name of the requirement that the starter fails first.',
    });
  }
  return mistakes;
}

/** What an author says of answers, and the folder in which those answers stand. */
interface Pairing {
  readonly kept: 'mistakes' | 'remarks';
  readonly word: string;
  readonly shape: string;
  readonly files: string;
  /** An answer that stands there, and what it does. */
  readonly answer: string;
  readonly shows: string;
}

const mistakesWithFiles: Pairing = {
  kept: 'mistakes',
  word: 'mistake',
  shape: '{ message, when }',
  files: 'wrong',
  answer: 'wrong answer',
  shows: 'an answer that makes this mistake',
};
const remarksWithFiles: Pairing = {
  kept: 'remarks',
  word: 'remark',
  shape: '{ unless, message }',
  files: 'correct-but',
  answer: 'answer that could be better',
  shows: 'an answer that passes and gets this remark',
};

/** Files without words in `checks.ts`, and words without a file that proves them. */
function unpaired(
  folder: string,
  { kept, word, shape, files, answer, shows }: Pairing,
  answers: readonly { readonly slug: string }[],
  said: Readonly<Record<string, unknown>>,
): AuthorMistake[] {
  const slugs = answers.map(({ slug }) => slug);
  const known = Object.keys(said);
  const wordless = slugs.filter((slug) => !known.includes(slug));
  const unproven = known.filter((slug) => !slugs.includes(slug));
  return [
    ...wordless.map((slug) => ({
      folder,
      file: `${files}/${slug}.ts`,
      found: `checks.ts knows no ${word} “${slug}”.`,
      expected: `a ${word} in checks.ts for each ${answer}, under the name of its file.`,
      mend: renaming(slug, known) ?? `add ${kept}: { '${slug}': ${shape} } to checks.ts.`,
    })),
    ...unproven.map((slug) => ({
      folder,
      file: 'checks.ts',
      found: `the ${word} “${slug}” has no ${answer}.`,
      expected: `${files}/${slug}.ts, ${shows}.`,
      mend: renaming(slug, slugs) ?? `add the file, or remove the ${word}.`,
    })),
  ];
}

function survivesJson(value: unknown): boolean {
  const text = JSON.stringify(value);
  return text !== undefined && isSame(JSON.parse(text), value);
}

function renaming(name: string, candidates: readonly string[]): string | null {
  const meant = nearest(name, candidates);
  return meant === null ? null : `rename one of them: “${name}” or “${meant}”.`;
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
