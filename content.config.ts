/**
 * The shape of what authors write. A chapter is `content/NN-name/index.mdx`, a section
 * `content/NN-name/NN-name.mdx`; their numbers and addresses come from these names, so front
 * matter never repeats them. An exercise is `exercises/NN-name/slug/prompt.mdx`.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema, exerciseSchema, sectionSchema } from './components/course/front-matter.ts';

/** Keeps the path, which carries the numbers: `03-coroutines-and-tasks/02-await-is-sequential`. */
function pathId({ entry }: { entry: string }): string {
  return entry.replace(/(\/index|\/prompt)?\.mdx$/, '');
}

export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content', pattern: '*/index.mdx', generateId: pathId }),
    schema: chapterSchema,
  }),
  sections: defineCollection({
    loader: glob({ base: './content', pattern: '*/[0-9][0-9]-*.mdx', generateId: pathId }),
    schema: sectionSchema,
  }),
  exercises: defineCollection({
    loader: glob({ base: './exercises', pattern: '*/*/prompt.mdx', generateId: pathId }),
    schema: exerciseSchema,
  }),
};
