/** What an author has written, as files: chapters with their sections and programs, exercises. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError, type AuthorMistake } from '../course/author-mistake.ts';
import { exerciseFolders } from '../course/exercise-catalogue.ts';
import { type ExerciseFolder, readExerciseFolder } from '../course/exercise-folder.ts';
import { type ExampleProgram, examplePrograms } from './example-programs.ts';
import { type ProsePage, readProse } from './prose-page.ts';

export interface SectionFile {
  /** `content/03-coroutines-and-tasks/02-await-is-sequential.mdx` */
  readonly path: string;
  /** `3.2` */
  readonly number: string;
  readonly slug: string;
  readonly prose: ProsePage;
}

export interface ChapterFiles {
  /** `content/03-coroutines-and-tasks` */
  readonly folder: string;
  readonly number: number;
  readonly slug: string;
  /** `null` where `index.mdx` is missing, which is a mistake of its own. */
  readonly opener: { readonly path: string; readonly prose: ProsePage } | null;
  readonly sections: readonly SectionFile[];
  readonly examples: readonly ExampleProgram[];
}

/** An exercise that could be read, or what is wrong with it. */
export interface ExerciseEntry {
  /** `exercises/03-coroutines-and-tasks/all-stations-at-once` */
  readonly folder: string;
  readonly exercise: ExerciseFolder | null;
  readonly mistakes: readonly AuthorMistake[];
}

export interface CourseFiles {
  readonly root: string;
  readonly chapters: readonly ChapterFiles[];
  readonly exercises: readonly ExerciseEntry[];
  /** Files in `exercises/` that belong to no exercise. */
  readonly strays: readonly AuthorMistake[];
}

/** Reads everything below `root`; what cannot be read is told where it is proven. */
export function readCourse(root: string): CourseFiles {
  const examples = examplePrograms(root);
  const [folders, strays] = foldersOf(root);
  return {
    root,
    chapters: namesIn(join(root, 'content')).flatMap((name) => readChapter(root, name, examples)),
    exercises: folders.map((folder) => readEntry(root, folder)),
    strays,
  };
}

function readChapter(
  root: string,
  name: string,
  examples: readonly ExampleProgram[],
): ChapterFiles[] {
  const [, digits, slug] = /^(\d\d)-([a-z0-9-]+)$/.exec(name) ?? [];
  if (digits === undefined || slug === undefined) return [];
  const folder = `content/${name}`;
  const number = Number(digits);
  const names = namesIn(join(root, folder));
  const openerPath = `${folder}/index.mdx`;
  return [
    {
      folder,
      number,
      slug,
      opener: names.includes('index.mdx')
        ? { path: openerPath, prose: readProse(root, openerPath) }
        : null,
      sections: names.flatMap((file) => readSection(root, folder, number, file)),
      examples: examples.filter(({ path }) => path.startsWith(`${folder}/`)),
    },
  ];
}

function readSection(root: string, folder: string, chapter: number, file: string): SectionFile[] {
  const [, digits, slug] = /^(\d\d)-([a-z0-9-]+)\.mdx$/.exec(file) ?? [];
  if (digits === undefined || slug === undefined) return [];
  const path = `${folder}/${file}`;
  return [{ path, number: `${chapter}.${Number(digits)}`, slug, prose: readProse(root, path) }];
}

function foldersOf(root: string): [readonly string[], readonly AuthorMistake[]] {
  try {
    return [exerciseFolders(root), []];
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    return [wellNamed(root), error.mistakes];
  }
}

/** The exercise folders that can be looked at although others are misnamed. */
function wellNamed(root: string): string[] {
  const folders = (path: string, name: RegExp) =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && name.test(entry.name))
      .map((entry) => `${path}/${entry.name}`)
      .sort();
  return folders('exercises', /^\d\d-[a-z\d-]+$/).flatMap((chapter) =>
    folders(chapter, /^[a-z\d]+(-[a-z\d]+)*$/),
  );
}

function readEntry(root: string, folder: string): ExerciseEntry {
  try {
    return { folder, exercise: readExerciseFolder(root, folder), mistakes: [] };
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    return { folder, exercise: null, mistakes: error.mistakes };
  }
}

function namesIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path).sort() : [];
}
