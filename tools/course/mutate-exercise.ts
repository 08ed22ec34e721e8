/** Tests the grader of an exercise by grading mutants of its solution. */
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { AuthorMistake } from './author-mistake.ts';
import { loadExercise } from './exercise-checks.ts';
import { gradeCode } from './grade-code.ts';
import type { LoadedExercise } from './loaded-exercise.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

export interface MutationScore {
  readonly folder: string;
  /** Mutants that are no right answers. */
  readonly mutants: number;
  /** Those among them that the checks see: they fail, or pass with a remark. */
  readonly killed: number;
  /** Those that pass: each shows something the checks do not see. */
  readonly survivors: readonly Mutant[];
  /** Declared equivalents that are none: they fail, or no mutant has this name. */
  readonly misdeclared: readonly string[];
}

/** A mutant may run wild; it need not run far. */
const limits = { guardRounds: 2_000_000, kernelSteps: 100_000, watchdogSeconds: 1 };

/**
 * Grades every mutant of the solution in `root/folder`.
 *
 * @throws AuthorError if the exercise cannot be loaded
 * @example
 * const { killed, mutants, survivors } = await mutateExercise(root, folder);
 */
export async function mutateExercise(root: string, folder: string): Promise<MutationScore> {
  const exercise = await loadExercise(root, folder);
  // Answers to questions have no solution in code that could be changed.
  if (exercise.questions !== null) {
    return { folder, mutants: 0, killed: 0, survivors: [], misdeclared: [] };
  }
  const declared = exercise.definition.equivalentMutants ?? {};
  const survivors: Mutant[] = [];
  const equivalent = new Set<string>();
  let mutants = 0;
  for (const mutant of mutantsOf(exercise.solution)) {
    const isDeclared = Object.hasOwn(declared, mutant.name);
    if (!isDeclared) mutants++;
    if (!(await passes(exercise, mutant))) continue;
    if (isDeclared) equivalent.add(mutant.name);
    else survivors.push(mutant);
  }
  const misdeclared = Object.keys(declared).filter((name) => !equivalent.has(name));
  return { folder, mutants, killed: mutants - survivors.length, survivors, misdeclared };
}

/** Whether the checks see nothing: what passes with a remark has been seen. */
async function passes(exercise: LoadedExercise, { code }: Mutant): Promise<boolean> {
  const { verdict } = await gradeCode(exercise, code, (request) =>
    runTrusted({ ...request, limits: { ...request.limits, ...limits } }),
  );
  return verdict.passed && verdict.remark === null;
}

/** Each surviving mutant as something for the author to mend, with file and line. */
export function mutationMistakes(score: MutationScore): AuthorMistake[] {
  const { folder } = score;
  return [
    ...score.survivors.map(({ name, line }) => ({
      folder,
      file: 'solution.ts',
      line,
      found: `changed, it still passes (“${name}”).`,
      expected: 'a requirement or a scenario that rejects whatever is no right answer.',
      mend: `sharpen the checks, or declare it in checks.ts, with the reason why it is as right: equivalentMutants: { ${JSON.stringify(name)}: '…' }.`,
    })),
    ...score.misdeclared.map((name) => ({
      folder,
      file: 'checks.ts',
      found: `equivalentMutants names “${name}”, and no such mutant passes.`,
      expected: 'only mutants that pass, each with the reason why it is as right.',
      mend: 'remove it.',
    })),
  ];
}
