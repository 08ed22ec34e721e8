/**
 * Loads the questions of an exercise of the kinds predict, label and order.
 *
 * Its program is run once: from that run come the right answers, which make the solution, and
 * the usual wrong ones, which make the wrong answers. So the same proof holds for it as for
 * exercises with code.
 */

import { z } from 'astro/zod';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import {
  type Answers,
  attemptSources,
  definitionFor,
  isQuestionSet,
  misconceptionsOf,
  type Question,
  type QuestionSet,
  Run,
  rightAnswer,
  sameAnswer,
} from '#grader';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import { AuthorError, type AuthorMistake } from './author-mistake.ts';
import type { ExerciseFolder, WrongAnswer } from './exercise-folder.ts';
import type { LoadedExercise } from './loaded-exercise.ts';

const words = z.string().trim().min(1);
const functionValue = z.custom((value) => typeof value === 'function', 'expected a function');
const told = z.record(z.string(), words);
const texts = z.array(words).min(2);

const questionShape = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice'),
    ask: words,
    options: told,
    right: z.union([words, functionValue]),
  }),
  z.strictObject({
    type: z.literal('entry'),
    ask: words,
    unit: z.string(),
    right: z.union([words, z.number(), functionValue]),
    because: words,
    wrong: told,
    otherwise: words,
  }),
  z.strictObject({
    type: z.literal('labelling'),
    ask: words,
    labels: texts,
    items: z
      .array(
        z.strictObject({
          text: words,
          right: z.union([words, functionValue]),
          because: words,
          wrong: told,
        }),
      )
      .min(2),
  }),
  z.strictObject({
    type: z.literal('ordering'),
    ask: words,
    items: texts,
    right: z.union([texts, functionValue]),
    because: words,
    wrong: z.array(z.strictObject({ order: texts, message: words })),
    otherwise: words,
  }),
]);
const setShape = z.strictObject({ questions: z.record(z.string(), questionShape) });

/** @throws AuthorError with everything that is wrong with the questions */
export async function loadQuestions(
  exercise: ExerciseFolder,
  program: string,
  checks: unknown,
): Promise<LoadedExercise> {
  const { folder } = exercise;
  const set = shaped(folder, checks);
  const run = await runOf(exercise, program);
  const right: Record<string, Answers[string]> = {};
  const mistakes: AuthorMistake[] = [];
  for (const [name, question] of Object.entries(set.questions)) {
    const answer = rightAnswer(question, run);
    right[name] = answer;
    for (const found of faultsOf(name, question, answer)) {
      const expected = 'questions whose right answer can be given, and usual wrong answers.';
      const mend = 'compare it with what a run of program.ts shows.';
      mistakes.push({ folder, file: 'checks.ts', found, expected, mend });
    }
  }
  const wrong = wrongAnswers(set, right);
  if (wrong.length < 2) {
    mistakes.push({
      folder,
      file: 'checks.ts',
      found: 'there are fewer than two usual wrong answers.',
      expected: 'two or more, each with the words for whoever gives it.',
      mend: 'add options or entries of “wrong” with their words.',
    });
  }
  if (mistakes.length > 0) throw new AuthorError(mistakes);
  const solution = JSON.stringify(right);
  return { ...exercise, definition: definitionFor(set, {}), questions: set, solution, wrong };
}

function shaped(folder: string, checks: unknown): QuestionSet {
  const result = setShape.safeParse(checks);
  if (result.success && isQuestionSet(checks)) return checks;
  const mistakes = (result.error?.issues ?? []).map((issue) => ({
    folder,
    file: 'checks.ts',
    found: `${['defineQuestions', ...issue.path.slice(1)].join('.')}: ${issue.message}.`,
    expected:
      'export default defineQuestions({ name: { type: choice, entry, labelling or ordering, … } }).',
    mend: 'compare it with the example in exercises/README.md.',
  }));
  throw new AuthorError(mistakes);
}

async function runOf(exercise: ExerciseFolder, program: string): Promise<Run> {
  const { files, entry, modules } = attemptSources(exercise, program);
  const script = await compile({ files, entry, esbuild, allowedModules: modules });
  const place = { folder: exercise.folder, file: 'program.ts' };
  if (!script.ok) {
    const [first] = script.diagnostics;
    throw new AuthorError([
      {
        ...place,
        ...(first === undefined ? {} : { line: first.line }),
        found: `it does not compile: ${first?.message ?? ''}`,
        expected: 'a program that runs: the right answers are worked out from its run.',
        mend: 'mend the error.',
      },
    ]);
  }
  const record = runTrusted({ script, seed: 1 });
  if (record.status === 'finished') return new Run(record, { name: 'the program' }, exercise.file);
  throw new AuthorError([
    {
      ...place,
      found: `it does not run to its end: ${record.error?.message ?? record.status}`,
      expected: 'a program that runs to its end.',
      mend: 'mend the error.',
    },
  ]);
}

/** What keeps a question from being answered rightly, as sentences. */
function faultsOf(name: string, question: Question, right: Answers[string]): string[] {
  const answer = JSON.stringify(right);
  switch (question.type) {
    case 'choice':
      return Object.hasOwn(question.options, String(right))
        ? []
        : [`the right answer to “${name}” is ${answer}, which is no option.`];
    case 'labelling':
      return [...right, ...question.items.flatMap(({ wrong }) => Object.keys(wrong))]
        .filter((label) => !question.labels.includes(label))
        .map((label) => `“${name}” knows no label “${label}”.`);
    case 'ordering': {
      const items = [...question.items].sort().join('\n');
      const faults = [right, ...question.wrong.map(({ order }) => order)]
        .filter((order) => [...order].sort().join('\n') !== items)
        .map((order) => `“${name}” has an order of other items: ${JSON.stringify(order)}.`);
      if (sameAnswer(question, question.items, right)) {
        faults.push(`the items of “${name}” stand in the right order already.`);
      }
      return faults;
    }
    case 'entry':
      return Object.keys(question.wrong)
        .filter((given) => sameAnswer(question, given, right))
        .map((given) => `“${given}” is told as wrong in “${name}”, and it is right.`);
  }
}

/** Each usual wrong answer, all else being right. */
function wrongAnswers(set: QuestionSet, right: Answers): WrongAnswer[] {
  return Object.entries(set.questions).flatMap(([name, question]) => {
    const best = right[name] ?? '';
    return misconceptionsOf(name, question).flatMap(({ slug, message, answer }) => {
      const given = answer(best);
      if (sameAnswer(question, given, best)) return [];
      return [{ slug, misconception: message, code: JSON.stringify({ ...right, [name]: given }) }];
    });
  });
}
