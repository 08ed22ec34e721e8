/** Finds the exercises of a course: `exercises/NN-chapter/slug/`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError, type AuthorMistake } from './author-mistake.ts';
import { type ExerciseFolder, readExerciseFolder } from './exercise-folder.ts';

const besides = new Set(['README.md', 'ids.json', 'renamed.json', 'tsconfig.json']);
const name = /^[a-z\d]+(-[a-z\d]+)*$/;

/**
 * Every exercise folder below `root/exercises`, in reading order.
 * @throws AuthorError for whatever is neither a chapter nor an exercise
 */
export function exerciseFolders(root: string): readonly string[] {
  const folders: string[] = [];
  const mistakes: AuthorMistake[] = [];
  const top = 'exercises';
  for (const chapter of entriesOf(join(root, top))) {
    if (besides.has(chapter.name)) continue;
    if (!chapter.isDirectory() || !/^\d\d-/.test(chapter.name) || !name.test(chapter.name)) {
      mistakes.push(outOfPlace(top, chapter.name, 'chapters as in 03-coroutines-and-tasks'));
      continue;
    }
    const folder = `${top}/${chapter.name}`;
    for (const exercise of entriesOf(join(root, folder))) {
      if (exercise.isDirectory() && name.test(exercise.name)) {
        folders.push(`${folder}/${exercise.name}`);
      } else {
        mistakes.push(outOfPlace(folder, exercise.name, 'folders as in all-stations-at-once'));
      }
    }
  }
  if (mistakes.length > 0) throw new AuthorError(mistakes);
  return folders;
}

/**
 * All exercises of the course, checked one by one and together.
 * @throws AuthorError with everything that is wrong in any of them
 */
export function readExercises(root: string): readonly ExerciseFolder[] {
  const exercises: ExerciseFolder[] = [];
  const mistakes: AuthorMistake[] = [];
  for (const folder of exerciseFolders(root)) {
    try {
      exercises.push(readExerciseFolder(root, folder));
    } catch (error) {
      if (!(error instanceof AuthorError)) throw error;
      mistakes.push(...error.mistakes);
    }
  }
  for (const exercise of exercises) {
    mistakes.push(...sharedId(exercise, exercises), ...unknownSection(root, exercise));
  }
  if (mistakes.length > 0) throw new AuthorError(mistakes);
  return exercises;
}

function sharedId(exercise: ExerciseFolder, all: readonly ExerciseFolder[]): AuthorMistake[] {
  const first = all.find((one) => one.id === exercise.id);
  if (first === undefined || first === exercise) return [];
  return [
    {
      folder: exercise.folder,
      file: 'prompt.mdx',
      found: `the id “${exercise.id}” is that of ${first.folder}.`,
      expected: 'an id of its own: a learner’s progress is kept under it.',
      mend: 'give the newer exercise another id; an old id never changes.',
    },
  ];
}

/** Section 3.2 is `content/03-…/02-….mdx`. */
function unknownSection(root: string, { folder, section }: ExerciseFolder): AuthorMistake[] {
  const [chapter = '', number = ''] = section.split('.').map((part) => part.padStart(2, '0'));
  const home = entriesOf(join(root, 'content')).find((entry) =>
    entry.name.startsWith(`${chapter}-`),
  );
  const file =
    home &&
    entriesOf(join(root, 'content', home.name)).find(
      (entry) => entry.name.startsWith(`${number}-`) && entry.name.endsWith('.mdx'),
    );
  if (file !== undefined) return [];
  return [
    {
      folder,
      file: 'prompt.mdx',
      found: `there is no section ${section}.`,
      expected: `a file content/${chapter}-…/${number}-….mdx.`,
      mend: 'change “section” in the front matter, or add the section.',
    },
  ];
}

function outOfPlace(folder: string, file: string, expected: string): AuthorMistake {
  const found = 'this does not belong here.';
  return { folder, file, found, expected: `only ${expected}.`, mend: 'rename, move or remove it.' };
}

function entriesOf(path: string) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}
