/** The questions of an exercise: a module of their own, like the checks of every other. */
import type { QuestionSet } from '#grader/questions.ts';

const checks = import.meta.glob<QuestionSet>('/exercises/*/*/checks.ts', { import: 'default' });

/** What the exercise in `folder` asks. */
export async function loadQuestions(folder: string): Promise<QuestionSet> {
  const load = checks[`/${folder}/checks.ts`];
  if (load === undefined) throw new Error(`${folder} has no checks.ts.`);
  return load();
}
