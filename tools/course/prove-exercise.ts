/**
 * Proves an exercise by running its own files: the solution passes, the starter fails for the
 * reason the author states, each wrong answer is told *its* mistake, each answer that could be
 * better passes with *its* remark, and no requirement is idle.
 */
import type { CheckResult, Grading, Verdict } from '#grader';
import type { AuthorMistake } from './author-mistake.ts';
import type { LoadedExercise } from './loaded-exercise.ts';

/** Grades one of the exercise's own files, which are trusted. */
export type GradeCode = (exercise: LoadedExercise, code: string) => Promise<Grading>;

/** Everything that the runs of its files show to be wrong with the exercise; [] if it is proven. */
export async function proveExercise(
  exercise: LoadedExercise,
  gradeCode: GradeCode,
): Promise<readonly AuthorMistake[]> {
  const verdictOn = async (code: string) => (await gradeCode(exercise, code)).verdict;
  const solution = await verdictOn(exercise.solution);
  const starter = await verdictOn(exercise.starter);
  const mistakes = [...solutionMistakes(exercise, solution), ...starterMistakes(exercise, starter)];
  const rejected = new Set(judgedFailures(exercise, starter));
  for (const { slug, code } of exercise.wrong) {
    const verdict = await verdictOn(code);
    for (const name of judgedFailures(exercise, verdict)) rejected.add(name);
    mistakes.push(...wrongAnswerMistakes(exercise, slug, verdict));
  }
  for (const { slug, code } of exercise.correctBut) {
    mistakes.push(...correctButMistakes(exercise, slug, await verdictOn(code)));
  }
  for (const { name } of exercise.definition.checks.filter((check) => !rejected.has(check.name))) {
    mistakes.push({
      folder: exercise.folder,
      file: 'checks.ts',
      found: `nothing fails the requirement “${name}”.`,
      expected: 'a wrong answer, or the starter, that each requirement rejects.',
      mend: 'add a wrong answer that fails it, or remove the requirement.',
    });
  }
  return mistakes;
}

function solutionMistakes({ folder }: LoadedExercise, verdict: Verdict): AuthorMistake[] {
  const file = 'solution.ts';
  const mistakes = noteMistakes(folder, file, verdict);
  const failure = firstFailure(verdict);
  if (verdict.remark !== null) {
    return [
      ...mistakes,
      {
        folder,
        file,
        found: `with ${verdict.scenario} it gets the remark “${verdict.remark.slug}”: ${verdict.remark.message}`,
        expected: 'the solution goes the better way itself, and gets no remark.',
        mend: 'mend the solution, or the unless() of this remark.',
      },
    ];
  }
  if (failure === null) return mistakes;
  return [
    ...mistakes,
    {
      folder,
      file,
      found: `with ${verdict.scenario} it fails “${failure.name}”: ${failure.message}`,
      expected: 'the solution passes in every scenario.',
      mend: 'mend the solution, or the requirement if it asks too much.',
    },
  ];
}

function starterMistakes(
  { folder, definition }: LoadedExercise,
  verdict: Verdict,
): AuthorMistake[] {
  const file = 'starter.ts';
  const mistakes = noteMistakes(folder, file, verdict);
  const failure = firstFailure(verdict);
  const expected = `it compiles, runs, and fails “${definition.starterFails}” first.`;
  if (failure === null) {
    const mend = 'take the answer out of the starter, or sharpen the requirement.';
    return [...mistakes, { folder, file, found: 'it passes.', expected, mend }];
  }
  if (failure.name === definition.starterFails) return mistakes;
  const found = `it fails “${failure.name}” first: ${failure.message}`;
  const mend = 'mend the starter, or change starterFails or the order of the checks.';
  return [...mistakes, { folder, file, found, expected, mend }];
}

function wrongAnswerMistakes(
  { folder, questions }: LoadedExercise,
  slug: string,
  verdict: Verdict,
): AuthorMistake[] {
  const file = questions === null ? `wrong/${slug}.ts` : 'checks.ts';
  const mistakes = noteMistakes(folder, file, verdict);
  const expected = `it fails, and is told the message of the mistake “${slug}”.`;
  const failure = firstFailure(verdict);
  if (failure === null) {
    const mend = 'sharpen a requirement, or add a scenario that shows the mistake.';
    return [...mistakes, { folder, file, found: 'it passes.', expected, mend }];
  }
  if (verdict.mistake === slug) return mistakes;
  const told = verdict.mistake === null ? 'no mistake' : `the mistake “${verdict.mistake}”`;
  const found = `it fails “${failure.name}” and is told ${told}: ${verdict.summary}`;
  const mend = 'change the when() of this mistake, or put it before the other.';
  return [...mistakes, { folder, file, found, expected, mend }];
}

function correctButMistakes(
  { folder }: LoadedExercise,
  slug: string,
  verdict: Verdict,
): AuthorMistake[] {
  const file = `correct-but/${slug}.ts`;
  const mistakes = noteMistakes(folder, file, verdict);
  const expected = `it passes, and gets the remark “${slug}”.`;
  const failure = firstFailure(verdict);
  if (failure !== null) {
    const found = `with ${verdict.scenario} it fails “${failure.name}”: ${verdict.summary}`;
    const mend = 'mend it; if it is wrong after all, move it to wrong/.';
    return [...mistakes, { folder, file, found, expected, mend }];
  }
  if (verdict.remark?.slug === slug) return mistakes;
  const { remark } = verdict;
  const found =
    remark === null
      ? 'it passes and gets no remark.'
      : `it gets the remark “${remark.slug}”: ${remark.message}`;
  const mend = 'change the unless() of this remark, or put it before the other.';
  return [...mistakes, { folder, file, found, expected, mend }];
}

/** Checks that threw while this file was graded. */
function noteMistakes(folder: string, file: string, verdict: Verdict): AuthorMistake[] {
  return verdict.authorNotes.map((note) => ({
    folder,
    file: 'checks.ts',
    found: `while ${file} was graded: ${note}`,
    expected: 'checks, when(), unless() and messages that cope with every run.',
    mend: 'let it allow for what a wrong answer may leave out.',
  }));
}

function firstFailure(verdict: Verdict): CheckResult | null {
  return verdict.checks.find((check) => !check.passed) ?? null;
}

/** Requirements that were judged and failed: none where the run was not fit to be judged. */
function judgedFailures({ definition }: LoadedExercise, verdict: Verdict): string[] {
  const failed = verdict.checks.filter((check) => !check.passed).map((check) => check.name);
  const names = new Set(definition.checks.map((check) => check.name));
  return failed.every((name) => names.has(name)) ? failed : [];
}
