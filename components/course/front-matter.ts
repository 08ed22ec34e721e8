/** What stands between the `---` lines of a chapter, a section and an exercise. */
import { z } from 'astro/zod';
import { exerciseKinds } from '../../tools/course/exercise-front-matter.ts';

const line = (what: string, example: string) =>
  z
    .string({ error: `expected ${what}, e.g. ${example}` })
    .trim()
    .min(1, { error: `expected ${what}, but it is empty; e.g. ${example}` })
    .refine((text) => !text.includes('\n'), { error: `expected ${what} on one line` });

const bookItem = z
  .string({ error: 'expected a book and one of its items, e.g. F L2.4' })
  .regex(/^[A-Z] \S+( \S+)*$/, {
    error: "expected a book's letter, a space and one of its items, e.g. F L2.4",
  });

/** Front matter of `content/NN-name/index.mdx`. */
export const chapterSchema = z.strictObject({
  title: line('the title of the chapter', '"Coroutines and tasks"'),
  /** What the reader will be able to do or see; the home page shows it under the title. */
  promise: line('one line of promise', '"Start work, go on with your own, and collect it later"'),
  /** Titles of sections still to be written, in their order. */
  planned: z.array(line('the title of a planned section', '"Three shapes"')).default([]),
});

/** Front matter of `content/NN-name/NN-name.mdx`. */
export const sectionSchema = z.strictObject({
  title: line('the title of the section', '"Await is sequential"'),
  /** The question or claim under the title; also what search engines and previews show. */
  lead: line('the lead under the title', '"Awaiting a coroutine runs it and waits."'),
  /** How long a beginner needs, exercises included. */
  minutes: z
    .int({ error: 'expected whole minutes, e.g. 12' })
    .min(1, { error: 'expected at least one minute' })
    .max(120, { error: 'expected at most 120 minutes; split the section' }),
  /** What it teaches of the books: items of `content/coverage.csv`, which `check` looks up. */
  covers: z
    .array(bookItem, { error: 'expected a list of items, e.g. [F L2.4, T 3.03]' })
    .refine((items) => new Set(items).size === items.length, {
      error: 'expected each item once',
    })
    .default([]),
});

/** Front matter of `exercises/NN-name/slug/prompt.mdx`. */
export const exerciseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
    error: 'expected a stable id of two slugs, e.g. tasks-run-beside-you/all-stations-at-once',
  }),
  title: line('the title of the exercise', '"All stations at once"'),
  kind: z.enum(exerciseKinds, { error: `expected one of ${exerciseKinds.join(', ')}` }),
  section: z
    .string({ error: "expected the section's number in quotes, e.g. '3.3'" })
    .regex(/^\d+\.\d+$/, { error: "expected the section's number in quotes, e.g. '3.3'" }),
  file: z.string().regex(/^[a-z0-9-]+\.ts$/, {
    error: "expected the name of the learner's file, e.g. readings.ts",
  }),
  hints: z
    .array(line('a hint', '"Look at the timeline."'), { error: 'expected a list of hints' })
    .min(1, { error: 'expected at least one hint' }),
});
