/** Which part of the course is meant by a name on the command line. */
import { relative, resolve, sep } from 'node:path';
import { nearest } from '../course/nearest.ts';
import { filesOn } from './cell-files.ts';
import type { ChapterFiles, CourseFiles, ExerciseEntry } from './course-files.ts';

/** Paths of what is to be proven: pages, programs, and folders of exercises. */
export type Scope = ReadonlySet<string>;

/** Thrown where nothing has this name; the message names what is near. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
}

/** Everything there is. */
export function wholeCourse({ chapters, exercises }: CourseFiles): Scope {
  return new Set([...chapters.flatMap(pathsOf), ...exercises.map(({ folder }) => folder)]);
}

/**
 * What `names` mean together: a chapter by number, name or folder; a section by `3.2`, name or
 * file; a program by its file; an exercise by its id, its last part, its folder or a file in it.
 * A section brings what it shows, a program the sections that show it.
 * @throws UnknownNameError
 */
export function scopeOf(course: CourseFiles, names: readonly string[]): Scope {
  return new Set(names.flatMap((name) => meant(course, name)));
}

function meant(course: CourseFiles, name: string): readonly string[] {
  const path = relative(course.root, resolve(course.root, name)).split(sep).join('/');
  const is = (...forms: readonly string[]) => forms.includes(name) || forms.includes(path);
  for (const chapter of course.chapters) {
    const { folder, slug, number } = chapter;
    const numbered = folder.replace('content/', '');
    if (is(folder, `exercises/${numbered}`, numbered, slug, String(number))) {
      return [...pathsOf(chapter), ...exercisesIn(course, chapter)];
    }
    if (is(`${folder}/index.mdx`)) return [path];
    for (const section of chapter.sections) {
      if (!is(section.path, section.number, `${slug}/${section.slug}`, section.slug)) continue;
      const cells = filesOn(section.prose).map((file) => `${folder}/examples/${file}`);
      const shown = section.prose.components.filter((one) => one.name === 'Exercise');
      const ids = new Set(shown.map(({ attributes }) => attributes.id));
      const exercises = course.exercises.filter((one) => ids.has(one.exercise?.id));
      return [section.path, ...cells, ...exercises.map((one) => one.folder)];
    }
    const program = chapter.examples.find((one) => is(one.path, one.path.replace(/ts$/, 'py')));
    if (program !== undefined) return [program.path, ...showing(chapter, program.name)];
  }
  const exercises = course.exercises.filter((entry) => isExercise(entry, name, path));
  if (exercises.length === 1) return exercises.map(({ folder }) => folder);
  throw new UnknownNameError(explain(course, name, exercises));
}

function isExercise({ folder, exercise }: ExerciseEntry, name: string, path: string): boolean {
  return (
    path === folder ||
    path.startsWith(`${folder}/`) ||
    exercise?.id === name ||
    folder.endsWith(`/${name}`)
  );
}

function pathsOf({ opener, sections, examples }: ChapterFiles): string[] {
  const pages = opener === null ? sections : [opener, ...sections];
  return [...pages, ...examples].map(({ path }) => path);
}

function exercisesIn({ exercises }: CourseFiles, { folder, number }: ChapterFiles): string[] {
  const own = `${folder.replace('content/', 'exercises/')}/`;
  return exercises
    .filter((one) => one.folder.startsWith(own) || one.exercise?.section.startsWith(`${number}.`))
    .map((one) => one.folder);
}

function showing({ sections }: ChapterFiles, program: string): string[] {
  return sections.filter(({ prose }) => filesOn(prose).includes(program)).map(({ path }) => path);
}

function explain(course: CourseFiles, name: string, several: readonly ExerciseEntry[]): string {
  if (several.length > 1) {
    const folders = several.map(({ folder }) => folder).join(', ');
    return `Several exercises are called “${name}”: ${folders}. Give the id or the folder.`;
  }
  const ids = course.exercises.flatMap(({ exercise }) => exercise?.id ?? []);
  const sections = course.chapters.flatMap(({ slug, sections }) =>
    sections.map((section) => `${slug}/${section.slug}`),
  );
  const chapters = course.chapters.map(({ slug }) => slug);
  const known = [...ids, ...sections, ...chapters];
  const short = nearest(
    name,
    known.map((one) => one.split('/').at(-1) ?? one),
  );
  const near =
    nearest(name, known) ?? known.find((one) => short !== null && one.endsWith(`/${short}`));
  const start = `There is no chapter, section, program or exercise “${name}”.`;
  if (near !== undefined && near !== null) return `${start} Did you mean “${near}”?`;
  return `${start} There are the chapters ${chapters.join(', ')}.`;
}
