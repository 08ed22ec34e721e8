/** Tests the graders: small changes to a right answer must be noticed. */
import { expect, test } from 'vitest';
import { described } from '../../tools/course/author-mistake.ts';
import { exerciseFolders } from '../../tools/course/exercise-catalogue.ts';
import { mutateExercise, mutationMistakes } from '../../tools/course/mutate-exercise.ts';
import { root } from '../../tools/install.mjs';

const WANTED = 0.97;

test('the graders see 97 of a hundred mutants of the solutions', { timeout: 300_000 }, async () => {
  const scores = [];
  for (const folder of exerciseFolders(root)) scores.push(await mutateExercise(root, folder));
  const mutants = scores.reduce((sum, score) => sum + score.mutants, 0);
  const killed = scores.reduce((sum, score) => sum + score.killed, 0);
  const survivors = described(scores.flatMap(mutationMistakes));
  console.log(
    `Mutation score: ${killed} of ${mutants} (${((100 * killed) / mutants).toFixed(1)} %)\n${survivors}`,
  );
  expect(mutants).toBeGreaterThan(100);
  expect(killed / mutants, survivors).toBeGreaterThanOrEqual(WANTED);
  expect(scores.flatMap((score) => score.misdeclared)).toEqual([]);
});
