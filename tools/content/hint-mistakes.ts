/** Hints that are no steps. */
import type { AuthorMistake } from '../course/author-mistake.ts';
import type { ExerciseFolder } from '../course/exercise-folder.ts';

/** Each hint says something that the ones before have not said. */
export function hintMistakes({ folder, hints }: ExerciseFolder): AuthorMistake[] {
  const spoken = hints.map((hint) => hint.toLowerCase().replaceAll(/\s+/g, ' ').trim());
  return spoken.flatMap((hint, index) => {
    if (spoken.indexOf(hint) === index) return [];
    return [
      {
        folder,
        file: 'prompt.mdx',
        found: `hint ${index + 1} says what hint ${spoken.indexOf(hint) + 1} has said.`,
        expected: 'steps: each hint goes further than the one before.',
        mend: 'say the next step, or remove it.',
      },
    ];
  });
}
