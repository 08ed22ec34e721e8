/** What no single file shows: files out of place, ids used twice or lost, missing sections. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentMistakes } from '../../components/course/content-check.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { AuthorError } from '../course/author-mistake.ts';
import { readExercises } from '../course/exercise-catalogue.ts';
import { coverageOf } from './book-items/coverage.ts';
import { coverageMistakes } from './book-items/coverage-mistakes.ts';
import type { CourseFiles } from './course-files.ts';
import { fromBuild } from './place.ts';
import { lostIdMistakes } from './published-ids.ts';
import { unusedExamples } from './reference-mistakes.ts';
import { renameMistakes } from './renamed-exercises.ts';

/** Looks at the course as a whole. */
export function courseMistakes(course: CourseFiles): AuthorMistake[] {
  const { root, chapters, exercises, strays } = course;
  const content = existsSync(join(root, 'content')) ? contentMistakes(root).map(fromBuild) : [];
  const ids = exercises.flatMap(({ exercise }) => exercise?.id ?? []);
  // The id of an exercise that cannot be read is not lost.
  const all = exercises.every(({ exercise }) => exercise !== null);
  return [
    ...content,
    ...strays,
    ...(strays.length > 0
      ? []
      : togetherMistakes(
          root,
          exercises.flatMap((one) => one.mistakes),
        )),
    ...renameMistakes(root, ids),
    ...(all ? lostIdMistakes(root, ids) : []),
    ...chapters.flatMap(unusedExamples),
    ...coverageMistakes(coverageOf(course)),
  ];
}

/** What the catalogue says, apart from what each exercise says of itself. */
function togetherMistakes(root: string, own: readonly AuthorMistake[]): AuthorMistake[] {
  try {
    readExercises(root);
    return [];
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    const said = new Set(own.map((one) => JSON.stringify(one)));
    return error.mistakes.filter((one) => !said.has(JSON.stringify(one)));
  }
}
