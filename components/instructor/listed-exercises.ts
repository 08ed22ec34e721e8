/** The exercises by chapter, in the order in which a learner meets them. */
import { getCollection } from 'astro:content';
import { type Chapter, writtenChapters } from '../course/course.ts';
import type { GradedAnswers } from './graded-answers.ts';

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

/**
 * What its own answers are told. An address that no bundler can follow: looking for the styles of
 * a page, Astro loads whatever the page may import, and would grade every exercise there is.
 */
export async function answersOf({ folder }: ListedExercise): Promise<GradedAnswers> {
  const address = `/exercises/${folder}/prompt.mdx?answers`;
  const { default: answers } = (await import(/* @vite-ignore */ address)) as {
    readonly default: GradedAnswers;
  };
  return answers;
}
