/** Grades an exercise's own answers, right and wrong, as the learner's would be. */
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import { lanes } from '#trace/lanes.ts';
import { AuthorError } from '../../../tools/course/author-mistake.ts';
import { loadExercise } from '../../../tools/course/exercise-checks.ts';
import { gradeCode } from '../../../tools/course/grade-code.ts';
import type { LoadedExercise } from '../../../tools/course/loaded-exercise.ts';
import type { GradedAnswer, GradedAnswers } from '../graded-answers.ts';

type Answer = Pick<GradedAnswer, 'path' | 'role' | 'about' | 'code'> & {
  /** What keeps this verdict from being right, `null` if it is. */
  readonly astray: (verdict: GradedAnswer['verdict']) => string | null;
};

/** The answers of the exercise in `root/folder`, in the order in which one reads them. */
export async function gradeAnswers(root: string, folder: string): Promise<GradedAnswers> {
  let exercise: LoadedExercise;
  try {
    exercise = await loadExercise(root, folder);
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    return { type: 'broken', folder, told: error.message };
  }
  const answers: GradedAnswer[] = [];
  for (const { astray, ...answer } of answersOf(exercise)) {
    const { verdict, record } = await gradeCode(exercise, answer.code, runTrusted);
    const { trace, reports: _, ...recorded } = record;
    answers.push({
      ...answer,
      verdict,
      record: recorded,
      lanes: lanes(trace),
      astray: astray(verdict),
    });
  }
  const { id, file, program } = exercise;
  return { type: 'graded', id, folder, file, program, answers };
}

function answersOf(exercise: LoadedExercise): Answer[] {
  const { starter, solution, correctBut, wrong, definition } = exercise;
  const none = '';
  const asks = exercise.questions !== null;
  // Answers to questions come from checks.ts, as JSON.
  const readable = (code: string) =>
    asks ? JSON.stringify(JSON.parse(code || '{}'), null, 2) : code;
  return [
    {
      path: asks ? 'no answer' : 'starter.ts',
      role: 'starter',
      about: none,
      code: readable(starter),
      astray: ({ checks }) => {
        const failed = checks.find(({ passed }) => !passed)?.name;
        if (failed === definition.starterFails) return null;
        return `It should fail “${definition.starterFails}” first.`;
      },
    },
    {
      path: asks ? 'the right answer' : 'solution.ts',
      role: 'solution',
      about: none,
      code: readable(solution),
      astray: ({ passed, remark }) => {
        if (!passed) return 'It should pass.';
        return remark === null ? null : `It should not get the remark “${remark.slug}”.`;
      },
    },
    ...correctBut.map(
      ({ slug, about, code }): Answer => ({
        path: `correct-but/${slug}.ts`,
        role: 'correct but',
        about,
        code,
        astray: ({ passed, remark }) =>
          passed && remark?.slug === slug ? null : `It should pass with the remark “${slug}”.`,
      }),
    ),
    ...wrong.map(
      ({ slug, misconception, code }): Answer => ({
        path: asks ? slug : `wrong/${slug}.ts`,
        role: 'wrong',
        about: asks ? none : misconception,
        code: readable(code),
        astray: ({ passed, mistake }) =>
          !passed && mistake === slug ? null : `It should be told the mistake “${slug}”.`,
      }),
    ),
  ];
}
