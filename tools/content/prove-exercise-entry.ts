/** Proves one exercise: its folder, its words, its types, and what running its files shows. */

import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { RunRequest } from '#sandbox/run-request.ts';
import { AuthorError, type AuthorMistake } from '../course/author-mistake.ts';
import { loadExercise } from '../course/exercise-checks.ts';
import { typeMistakes } from '../course/exercise-types.ts';
import { gradeCode } from '../course/grade-code.ts';
import type { LoadedExercise } from '../course/loaded-exercise.ts';
import { type MutationScore, mutateExercise, mutationMistakes } from '../course/mutate-exercise.ts';
import { proveExercise } from '../course/prove-exercise.ts';
import type { Addresses } from './addresses.ts';
import { checksTypeMistakes } from './checks-types.ts';
import type { CourseFiles, ExerciseEntry } from './course-files.ts';
import { fenceMistakes } from './fence-mistakes.ts';
import { hintMistakes } from './hint-mistakes.ts';
import { linkMistakes } from './link-mistakes.ts';
import { counted } from './proof.ts';
import { proseMistakes } from './prose-mistakes.ts';
import { readProse } from './prose-page.ts';
import { unshownExercise } from './reference-mistakes.ts';

/** A solution that uses chance has to pass whatever it draws. */
export const seeds = 5;

interface Finding {
  readonly facts: readonly string[];
  readonly mistakes: readonly AuthorMistake[];
  /** How many changed solutions its checks reject, where that was asked for. */
  readonly score?: MutationScore;
}

/** What holds of the exercise in `entry`, and what does not; with `mutants`, of its checks too. */
export async function proveEntry(
  course: CourseFiles,
  { folder, exercise, mistakes: unread }: ExerciseEntry,
  addresses: Addresses,
  mutants: boolean,
): Promise<Finding> {
  if (exercise === null) return { facts: [], mistakes: unread };
  const prose = readProse(course.root, `${folder}/prompt.mdx`);
  const words = [
    ...proseMistakes(prose),
    ...linkMistakes(prose, sectionAddress(course, exercise.section), addresses),
    ...(await fenceMistakes(prose)),
    ...hintMistakes(exercise),
    ...unshownExercise(exercise.id, folder, course),
  ].map((mistake) => ({ ...mistake, folder, file: 'prompt.mdx' }));
  let loaded: LoadedExercise;
  try {
    loaded = await loadExercise(course.root, folder);
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    return { facts: [], mistakes: [...words, ...error.mistakes] };
  }
  const proof = await proveExercise(loaded, (one, code) => gradeCode(one, code, runTrusted));
  const types = [...typeMistakes(loaded), ...checksTypeMistakes(course.root, folder)];
  const mistakes = [...words, ...types, ...proof];
  if (loaded.questions !== null) {
    const asked = counted(Object.keys(loaded.questions.questions).length, 'question');
    return { facts: [`${asked} answered by a run`, ...told(loaded)], mistakes };
  }
  if (proof.length === 0) mistakes.push(...(await seedMistakes(loaded)));
  const score = mutants ? await mutateExercise(course.root, folder) : null;
  if (score !== null) mistakes.push(...mutationMistakes(score));
  return {
    facts: [
      `solution passes in ${counted(loaded.definition.scenarios.length, 'scenario')}, ${counted(seeds, 'seed')} each`,
      ...(loaded.definition.schedules === undefined ? [] : ['every order of its tasks']),
      'starter fails as stated',
      ...told(loaded),
      ...(score === null
        ? []
        : [`${score.killed} of ${counted(score.mutants, 'mutant')} rejected`]),
    ],
    mistakes,
    ...(score === null ? {} : { score }),
  };
}

function told({ wrong, correctBut, hints }: LoadedExercise): string[] {
  return [
    `${counted(wrong.length, 'wrong answer')} told their mistakes`,
    ...(correctBut.length === 0
      ? []
      : [`${counted(correctBut.length, 'remark')} on right answers`]),
    counted(hints.length, 'hint'),
  ];
}

/** The solution on other seeds than the scenarios name. */
async function seedMistakes(exercise: LoadedExercise): Promise<AuthorMistake[]> {
  for (let step = 1; step < seeds; step++) {
    const onSeed = (request: RunRequest) => runTrusted({ ...request, seed: request.seed + step });
    const { verdict } = await gradeCode(exercise, exercise.solution, onSeed);
    if (verdict.passed) continue;
    const found = `with ${verdict.scenario} and another seed it fails: ${verdict.summary}`;
    return [
      {
        folder: exercise.folder,
        file: 'solution.ts',
        found,
        expected: 'the solution passes whatever chance decides.',
        mend: 'mend the solution, or a requirement that holds for one seed only.',
      },
    ];
  }
  return [];
}

function sectionAddress({ chapters }: CourseFiles, number: string): string {
  for (const { slug, sections } of chapters) {
    const section = sections.find((one) => one.number === number);
    if (section !== undefined) return `/${slug}/${section.slug}/`;
  }
  return '/';
}
