/** Grades source code in Node: compiles it once, then runs it in each scenario. */
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import {
  attemptSources,
  type Grading,
  grade,
  gradeAnswers,
  gradeUncompiled,
  type Refusal,
  readAnswers,
  type Scenario,
} from '#grader';
import type { Json, RunRequest } from '#sandbox/run-request.ts';
import type { RunRecord } from '#trace/run-record.ts';
import type { LoadedExercise } from './loaded-exercise.ts';

/** Runs one request: `runTrusted` for our own code, `runIsolated` for anyone else's. */
export type RunProgram = (request: RunRequest) => RunRecord | Promise<RunRecord>;

/**
 * The verdict on `code` as an answer to `exercise`, with the run it speaks of.
 *
 * @example
 * const { verdict } = await gradeCode(exercise, exercise.solution, runTrusted);
 */
export async function gradeCode(
  exercise: LoadedExercise,
  code: string,
  runProgram: RunProgram,
): Promise<Grading> {
  const { questions, program } = exercise;
  const source = program ?? code;
  const { files, entry, modules } = attemptSources(exercise, source);
  const compiled = await compile({ files, entry, esbuild, allowedModules: modules });
  if (!compiled.ok) {
    const refusal = compiled.diagnostics.find(({ severity }) => severity === 'error');
    return gradeUncompiled(exercise, refusal ?? unexplained(exercise.file));
  }
  if (questions !== null) {
    const run = () => runProgram({ script: compiled, seed: 1 });
    return gradeAnswers(exercise, questions, readAnswers(code), run);
  }
  return grade(exercise, ({ seed = 1, params }: Scenario, explore) =>
    runProgram({
      script: compiled,
      seed,
      ...(params === undefined ? {} : { params: params as Json }),
      ...(explore === null ? {} : { explore }),
    }),
  );
}

function unexplained(file: string): Refusal {
  return { file, line: 1, column: 1, message: 'The compiler gave no reason', hint: null };
}
