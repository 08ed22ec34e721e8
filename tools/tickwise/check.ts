/** `tickwise check [EXERCISE …]`: proves exercises by running their own files. */
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import { AuthorError, type AuthorMistake, described } from '../course/author-mistake.ts';
import { exerciseFolders, readExercises } from '../course/exercise-catalogue.ts';
import { loadExercise } from '../course/exercise-checks.ts';
import { typeMistakes } from '../course/exercise-types.ts';
import { findExercise, UnknownExerciseError } from '../course/find-exercise.ts';
import { gradeCode } from '../course/grade-code.ts';
import { proveExercise } from '../course/prove-exercise.ts';
import { root } from '../install.mjs';
import type { Command } from './command.ts';

/** Its exit code is 1 if an author has something to mend. */
export const checkCommand: Command = { name: 'check', usage: 'check [EXERCISE …]', run: check };

async function check(args: readonly string[]): Promise<number> {
  let folders: readonly string[];
  try {
    folders =
      args.length > 0 ? args.map((name) => findExercise(root, name)) : exerciseFolders(root);
  } catch (error) {
    if (!(error instanceof UnknownExerciseError || error instanceof AuthorError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  let failed = 0;
  for (const folder of folders) {
    const mistakes = await mistakesOf(async () => {
      const exercise = await loadExercise(root, folder);
      const proof = await proveExercise(exercise, (one, code) => gradeCode(one, code, runTrusted));
      return [...typeMistakes(exercise), ...proof];
    });
    if (mistakes.length > 0) failed++;
    process.stdout.write(mistakes.length > 0 ? `${described(mistakes)}\n` : `✓ ${folder}\n`);
  }
  if (args.length > 0 || failed > 0) return failed > 0 ? 1 : 0;
  // What no single exercise shows: ids used twice, sections that do not exist.
  const together = await mistakesOf(async () => {
    readExercises(root);
    return [];
  });
  if (together.length > 0) process.stdout.write(`${described(together)}\n`);
  return together.length > 0 ? 1 : 0;
}

async function mistakesOf(
  work: () => Promise<readonly AuthorMistake[]>,
): Promise<readonly AuthorMistake[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AuthorError) return error.mistakes;
    throw error;
  }
}
