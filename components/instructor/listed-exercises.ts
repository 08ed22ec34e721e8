/** The exercises by chapter, in the order in which a learner meets them. */
import { getCollection } from 'astro:content';
import { type Chapter, writtenChapters } from '../course/course.ts';
import type { GradedAnswers } from './graded-answers.ts';

const answers = import.meta.glob<GradedAnswers>('/exercises/*/*/prompt.mdx', {
  query: '?answers',
  import: 'default',
});

export interface ListedExercise {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** `3.3` */
  readonly section: string;
  /** `03-coroutines-and-tasks/all-stations-at-once` */
  readonly folder: string;
}

export interface ListedChapter {
  readonly chapter: Chapter;
  readonly exercises: readonly ListedExercise[];
}

export async function exercisesByChapter(): Promise<readonly ListedChapter[]> {
  const [chapters, entries] = await Promise.all([writtenChapters(), getCollection('exercises')]);
  const all = entries.map(({ id, data }) => ({ ...data, folder: id }));
  return chapters.map((chapter) => ({
    chapter,
    exercises: chapter.sections.flatMap(({ number }) =>
      all.filter(({ section }) => section === number),
    ),
  }));
}

/** What its own answers are told. */
export async function answersOf({ folder }: ListedExercise): Promise<GradedAnswers> {
  const load = answers[`/exercises/${folder}/prompt.mdx`];
  if (load === undefined) throw new Error(`exercises/${folder} has no prompt.mdx.`);
  return load();
}
