/** Grades answers to questions about a program. */
import type { RunRecord } from '#trace/run-record.ts';
import { definitionFor, explanation } from './answers.ts';
import { type GradedExercise, type Grading, grade } from './grade.ts';
import type { Answers, QuestionSet } from './questions.ts';
import { Run } from './run.ts';

/**
 * The verdict on `answers`, with the run of the program that it is worked out from. Whoever has
 * everything right reads why it is so.
 */
export async function gradeAnswers(
  { id, file }: Pick<GradedExercise, 'id' | 'file'>,
  set: QuestionSet,
  answers: Answers,
  runProgram: () => RunRecord | Promise<RunRecord>,
): Promise<Grading> {
  const definition = definitionFor(set, answers);
  const { verdict, record } = await grade({ id, file, definition }, runProgram);
  if (!verdict.passed) return { verdict, record };
  const run = new Run(record, { name: verdict.scenario }, file);
  const why = Object.values(set.questions).map((question) => explanation(question, run));
  return { verdict: { ...verdict, summary: ['Right.', ...why].join(' ') }, record };
}

/** The answers in `text`, which is JSON; whatever is no answer is left out. */
export function readAnswers(text: string): Answers {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const isText = (one: unknown): one is string => typeof one === 'string';
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, answer]) => isText(answer) || (Array.isArray(answer) && answer.every(isText)),
    ),
  );
}
