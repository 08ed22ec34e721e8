/** Checks the types of what a learner is shown, with the typings that the editor has. */
import { attemptSources } from '#grader';
import { checkTypes } from '../../runtime/typings/check-types.ts';
import type { AuthorMistake } from './author-mistake.ts';
import type { ExerciseFolder } from './exercise-folder.ts';

/**
 * Type errors in the starter, the solution, the harness and the answers that are correct; wrong
 * answers may be wrong in this too.
 */
export function typeMistakes(exercise: ExerciseFolder): AuthorMistake[] {
  const { folder, file, starter, solution, correctBut } = exercise;
  const mistakes = new Map<string, AuthorMistake>();
  const shown =
    exercise.program === null
      ? ([
          ['solution.ts', solution],
          ['starter.ts', starter],
          ...correctBut.map(({ slug, code }) => [`correct-but/${slug}.ts`, code] as const),
        ] as const)
      : ([['program.ts', exercise.program]] as const);
  for (const [name, code] of shown) {
    for (const found of checkTypes(attemptSources(exercise, code).files)) {
      const place = found.file === file ? name : found.file;
      mistakes.set(`${place}:${found.line}:${found.message}`, {
        folder,
        file: place,
        line: found.line,
        found: found.message.split('\n')[0] ?? '',
        expected: 'no type error: the editor underlines it before the learner has typed a letter.',
        mend: found.hint ?? 'declare the types, or narrow them.',
      });
    }
  }
  return [...mistakes.values()];
}
