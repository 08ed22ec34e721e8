/** Finds the exercise an author or instructor means on the command line. */
import { basename, relative, resolve, sep } from 'node:path';
import { AuthorError } from './author-mistake.ts';
import { exerciseFolders } from './exercise-catalogue.ts';
import { readExerciseFolder } from './exercise-folder.ts';
import { nearest } from './nearest.ts';

/** Thrown where no exercise has this name; the message names those that are near. */
export class UnknownExerciseError extends Error {
  override readonly name = 'UnknownExerciseError';
}

/**
 * The folder of the exercise called `name`: its id, the last part of its id or folder, or a path
 * to its folder. Exercises that are broken are passed over unless they are the one meant.
 * @throws UnknownExerciseError @throws AuthorError
 *
 * @example
 * findExercise(root, 'all-stations-at-once') // 'exercises/03-coroutines-and-tasks/all-stations-at-once'
 */
export function findExercise(root: string, name: string): string {
  const folders = exerciseFolders(root);
  const path = relative(root, resolve(name)).split(sep).join('/');
  const byFolder = folders.find((folder) => [path, name].includes(folder));
  if (byFolder !== undefined) return byFolder;
  const ids = new Map(folders.map((folder) => [idOf(root, folder), folder]));
  const byId = ids.get(name);
  if (byId !== undefined) return byId;
  const matches = folders.filter((folder) => basename(folder) === name);
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return only;
  throw new UnknownExerciseError(explain(name, matches, [...ids.keys()]));
}

function explain(name: string, matches: readonly string[], ids: readonly string[]): string {
  if (matches.length > 1) {
    return `Several exercises are called “${name}”: ${matches.join(', ')}. Give the id or the folder.`;
  }
  const slug = nearest(
    name,
    ids.map((id) => id.split('/').at(-1) ?? id),
  );
  const meant = nearest(name, ids) ?? ids.find((id) => slug !== null && id.endsWith(`/${slug}`));
  if (meant) return `There is no exercise “${name}”. Did you mean “${meant}”?`;
  return `There is no exercise “${name}”. There are: ${ids.join(', ')}.`;
}

function idOf(root: string, folder: string): string {
  try {
    return readExerciseFolder(root, folder).id;
  } catch (error) {
    if (error instanceof AuthorError) return folder;
    throw error;
  }
}
