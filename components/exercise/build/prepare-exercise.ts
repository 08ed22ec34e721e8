/** Everything a page needs of an exercise, made at build time from its folder. */
import { basename } from 'node:path';
import type { CompiledScript } from '#compiler/result.ts';
import { attemptSources } from '#grader/attempt.ts';
import { readExerciseFolder } from '../../../tools/course/exercise-folder.ts';
import type { ExerciseKind } from '../../../tools/course/exercise-front-matter.ts';
import { compileProgram } from '../../workbench/build/compile-program.ts';
import { contentHash } from '../../workbench/build/hash.ts';
import { withoutLastBreak } from '../../workbench/build/last-break.ts';
import { codeHtml } from '../../workbench/code/code-html.ts';

/** What the page fetches when the learner turns to the exercise. */
export interface ExerciseParts {
  /** The starter, compiled with its harness: runs and is checked without the compiler. */
  readonly script: CompiledScript;
  readonly harness: string | null;
  readonly solution: string;
  /** The solution's lines as HTML. */
  readonly solutionHtml: string;
}

export interface PreparedExercise {
  readonly id: string;
  readonly title: string;
  readonly kind: ExerciseKind;
  /** The section's number, `3.3`. */
  readonly section: string;
  readonly hints: readonly string[];
  /** `exercises/03-…/all-stations-at-once` */
  readonly folder: string;
  /** Name of the learner's file. */
  readonly file: string;
  readonly starter: string;
  /** Of the starter: tells a learner's saved code which text it grew from. */
  readonly starterHash: string;
  readonly parts: ExerciseParts;
  /** Name of the asset that carries the parts. */
  readonly asset: string;
}

/** @throws Error in the author's terms. */
export async function prepareExercise(root: string, folder: string): Promise<PreparedExercise> {
  const exercise = readExerciseFolder(root, folder);
  const { id, title, kind, section, hints, file, harness, solution } = exercise;
  // Where the exercise asks questions, its program stands in the place of the learner's code.
  const starter = withoutLastBreak(exercise.program ?? exercise.starter);
  const { files, entry, modules } = attemptSources(exercise, starter);
  const path = `${folder}/${exercise.program === null ? 'starter.ts' : 'program.ts'}`;
  const script = await compileProgram(path, files, entry, modules);
  const solutionHtml = codeHtml(solution, 'typescript');
  const parts = { script, harness, solution, solutionHtml };
  return {
    id,
    title,
    kind,
    section,
    hints,
    folder,
    file,
    starter,
    starterHash: contentHash(starter),
    parts,
    asset: `${basename(folder)}.${contentHash(JSON.stringify(parts))}.json`,
  };
}
