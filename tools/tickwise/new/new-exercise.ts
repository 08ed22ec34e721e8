/** `tickwise new exercise 3.8 NAME`: an exercise that passes its own proof. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPublishedIds } from '../../content/published-ids.ts';
import { readRenames } from '../../content/renamed-exercises.ts';
import { AuthorError } from '../../course/author-mistake.ts';
import { exerciseFolders } from '../../course/exercise-catalogue.ts';
import { readExerciseFolder } from '../../course/exercise-folder.ts';
import {
  asksQuestions,
  type ExerciseKind,
  exerciseKinds,
} from '../../course/exercise-front-matter.ts';
import { chapterNumbered, type Numbered, sectionsOf } from './chapters.ts';
import { checkSlug, Refusal, titleFrom } from './refusal.ts';
import { filled, inYaml } from './template.ts';
import { type NewFiles, writeFiles } from './write-files.ts';

export interface ExerciseRequest {
  readonly chapter: number;
  readonly section: number;
  readonly slug: string;
  readonly title: string | null;
  readonly kind: string;
}

/**
 * Writes the exercise, shows it at the end of its section, and returns the paths of its files
 * and of the section. @throws Refusal
 */
export function newExercise(
  root: string,
  { chapter: chapterNumber, section: number, slug, title, kind }: ExerciseRequest,
): string[] {
  const chapter = chapterNumbered(root, chapterNumber);
  const section = sectionsOf(root, chapter).find((one) => one.number === number);
  if (section === undefined) {
    const known = sectionsOf(root, chapter).map((one) => `${chapterNumber}.${one.number}`);
    throw new Refusal(
      `There is no section ${chapterNumber}.${number}. There are ${known.join(', ') || 'none yet'}. Make it with: tickwise new section ${chapterNumber}.${number} NAME`,
    );
  }
  const wanted = { slug, title: title ?? titleFrom(slug), kind };
  const { id, files } = exerciseFiles(root, chapter, section, wanted);
  writeFiles(root, files);
  const page = `content/${chapter.name}/${section.name}`;
  appendFileSync(join(root, page), `\n<Exercise id="${id}" />\n`);
  return [...Object.keys(files), page];
}

/** The files of a new exercise, and the id it will keep. @throws Refusal */
export function exerciseFiles(
  root: string,
  chapter: Numbered,
  section: Pick<Numbered, 'number' | 'slug'>,
  wanted: { readonly slug: string; readonly title: string; readonly kind: string },
): { readonly id: string; readonly files: NewFiles } {
  const { slug, title } = wanted;
  checkSlug(slug);
  const kind = exerciseKinds.find((known) => known === wanted.kind);
  if (kind === undefined) {
    throw new Refusal(`There is no kind “${wanted.kind}”. There are ${exerciseKinds.join(', ')}.`);
  }
  const id = `${section.slug}/${slug}`;
  const owner = ownerOf(root, id);
  if (owner !== null) throw new Refusal(`The id “${id}” is that of ${owner}. Choose another name.`);
  const words = {
    id,
    title: inYaml(title),
    kind,
    section: `${chapter.number}.${section.number}`,
  };
  const folder = `exercises/${chapter.name}/${slug}`;
  const files = Object.entries(templatesFor(kind)).map(([name, template]) => [
    `${folder}/${name}`,
    filled(template, words),
  ]);
  return { id, files: Object.fromEntries(files) };
}

/** The files of an exercise of this kind, each with its template. */
function templatesFor(kind: ExerciseKind): Readonly<Record<string, string>> {
  if (asksQuestions(kind)) {
    return {
      'prompt.mdx': 'questions/prompt.mdx',
      'program.ts': 'questions/program.ts',
      'checks.ts': `questions/${kind}.ts`,
    };
  }
  const names = [
    'prompt.mdx',
    'starter.ts',
    'solution.ts',
    'checks.ts',
    'harness.ts',
    'wrong/awaited-at-once.ts',
    'wrong/as-they-get-ready.ts',
  ];
  return Object.fromEntries(names.map((name) => [name, `exercise/${name}`]));
}

/** Who has this id, or had it once: progress may be kept under it. */
function ownerOf(root: string, id: string): string | null {
  const now = readRenames(root).renamed[id];
  if (now !== undefined) return `the exercise that is now “${now}”`;
  const owner = exerciseFolders(root).find((folder) => idOf(root, folder) === id);
  if (owner !== undefined) return owner;
  return readPublishedIds(root).ids.includes(id) ? 'an exercise that is gone' : null;
}

function idOf(root: string, folder: string): string | null {
  try {
    return readExerciseFolder(root, folder).id;
  } catch (error) {
    if (error instanceof AuthorError) return null;
    throw error;
  }
}
