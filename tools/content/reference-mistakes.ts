/** Programs and exercises that a section shows and that are not there, or not there for it. */
import type { AuthorMistake } from '../course/author-mistake.ts';
import { nearest } from '../course/nearest.ts';
import { cellUses, filesOn, programsOn } from './cell-files.ts';
import type { ChapterFiles, CourseFiles, SectionFile } from './course-files.ts';
import { placeOf } from './place.ts';
import type { Component, ProsePage } from './prose-page.ts';
import { exampleSources } from './run-example.ts';

/** `<Cell>`s without a program, and files shown twice on one page. */
export function cellMistakes(
  root: string,
  page: ProsePage,
  { examples }: ChapterFiles,
): AuthorMistake[] {
  const names = examples.map(({ name }) => name);
  const shown = new Set<string>();
  return cellUses(page).flatMap(({ files, line, written }) => {
    const place = { ...placeOf(page.path), line };
    const entry = examples.find(({ name }) => name === files[0]);
    const imported = entry === undefined ? {} : exampleSources(root, entry);
    return files.flatMap((file) => {
      if (!names.includes(file)) {
        const meant = nearest(file, names);
        return [
          {
            ...place,
            found: `${written}, and there is no examples/${file}.`,
            expected: 'the name of a program in the chapter’s examples/.',
            mend:
              meant === null ? 'write the program, or correct the name.' : `did you mean ${meant}?`,
          },
        ];
      }
      if (entry !== undefined && !(file in imported)) {
        return [
          {
            ...place,
            found: `${written}, and ${entry.name} does not import ${file}.`,
            expected: 'the entry first, then files that it imports.',
            mend: 'import it there, or show it in a cell of its own.',
          },
        ];
      }
      const again = shown.has(file);
      shown.add(file);
      if (!again) return [];
      const what = files.length === 1 ? written : `${written} shows ${file}`;
      const mend = 'refer to the cell above, or show a variation of it.';
      return [{ ...place, found: `${what} a second time.`, expected: 'each program once.', mend }];
    });
  });
}

/** Names of the programs that the pages of a chapter run. */
export function programsIn(chapter: ChapterFiles): ReadonlySet<string> {
  return new Set(pagesOf(chapter).flatMap(programsOn));
}

/** `<Exercise>`s that do not exist, stand in another section, or stand there twice. */
export function exerciseMistakes(
  section: SectionFile,
  { exercises }: CourseFiles,
): AuthorMistake[] {
  const known = exercises.flatMap(({ exercise }) => exercise ?? []);
  // The id of an exercise that cannot be read is not known: its own mistakes come first.
  const unread = exercises.some(({ exercise }) => exercise === null);
  const { prose } = section;
  return withRepetition(prose, 'Exercise', 'id').flatMap(({ value: id, line, again }) => {
    const place = { ...placeOf(prose.path), line };
    const found = `<Exercise id="${id}" />`;
    const exercise = known.find((one) => one.id === id);
    if (exercise === undefined) {
      if (unread) return [];
      const meant = nearest(
        id,
        known.map((one) => one.id),
      );
      return [
        {
          ...place,
          found: `${found}, and no exercise has this id.`,
          expected: 'the id in the front matter of an exercise’s prompt.mdx.',
          mend: meant === null ? 'make it with `tickwise new exercise`.' : `did you mean ${meant}?`,
        },
      ];
    }
    if (exercise.section !== section.number) {
      return [
        {
          ...place,
          found: `${found}, which says that it belongs to section ${exercise.section}.`,
          expected: `section: '${section.number}' in ${exercise.folder}/prompt.mdx.`,
          mend: 'correct its section, or show it there.',
        },
      ];
    }
    if (!again) return [];
    return [
      {
        ...place,
        found: `${found} a second time.`,
        expected: 'each exercise once.',
        mend: 'remove one.',
      },
    ];
  });
}

/** Programs of the chapter that none of its pages shows and no other program imports. */
export function unusedExamples(chapter: ChapterFiles): AuthorMistake[] {
  const { examples } = chapter;
  const pages = pagesOf(chapter);
  // A page that cannot be read may show any of them.
  if (pages.some(({ fault }) => fault !== null)) return [];
  const shown = new Set(pages.flatMap(filesOn));
  const imported = (name: string) =>
    examples.some(({ source }) =>
      new RegExp(`from\\s+['"]\\./${name.replace(/\.ts$/, '')}(\\.ts)?['"]`).test(source),
    );
  return examples
    .filter(({ name }) => !shown.has(name) && !imported(name))
    .map(({ path, name }) => ({
      ...placeOf(path),
      found: 'no section shows it.',
      expected: `<Cell file="${name}" /> in a section of the chapter.`,
      mend: 'show it, or delete it with its twin.',
    }));
}

/** An exercise that its section does not show can never be solved. */
export function unshownExercise(id: string, folder: string, course: CourseFiles): AuthorMistake[] {
  const sections = course.chapters.flatMap((chapter) => chapter.sections);
  if (sections.some(({ prose }) => prose.fault !== null)) return [];
  const shown = sections.some(({ prose }) =>
    prose.components.some(({ name, attributes }) => name === 'Exercise' && attributes.id === id),
  );
  if (shown) return [];
  return [
    {
      folder,
      file: 'prompt.mdx',
      found: `no section shows the exercise “${id}”.`,
      expected: `<Exercise id="${id}" /> at the end of its section.`,
      mend: 'show it there, or delete the exercise.',
    },
  ];
}

function pagesOf({ opener, sections }: ChapterFiles): ProsePage[] {
  return [...(opener === null ? [] : [opener.prose]), ...sections.map(({ prose }) => prose)];
}

/** The values of one attribute, each with whether it stood on the page before. */
function withRepetition({ components }: ProsePage, name: string, attribute: string) {
  const seen = new Set<string>();
  const found: { value: string; line: number; again: boolean }[] = [];
  for (const one of components as readonly Component[]) {
    const value = one.attributes[attribute];
    if (one.name !== name || value === undefined) continue;
    found.push({ value, line: one.line, again: seen.has(value) });
    seen.add(value);
  }
  return found;
}
