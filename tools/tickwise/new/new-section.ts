/** `tickwise new section 3.8 NAME`: a section with its program, its twin and an exercise. */
import { chapterNumbered, sectionsOf, twoDigits } from './chapters.ts';
import { exerciseFiles } from './new-exercise.ts';
import { checkSlug, Refusal, titleFrom } from './refusal.ts';
import { filled, inYaml } from './template.ts';
import { writeFiles } from './write-files.ts';

export interface SectionRequest {
  readonly chapter: number;
  readonly section: number;
  readonly slug: string;
  readonly title: string | null;
}

/** Writes the section and returns the paths of its files. @throws Refusal */
export function newSection(
  root: string,
  { chapter: chapterNumber, section, slug, title }: SectionRequest,
): string[] {
  const chapter = chapterNumbered(root, chapterNumber);
  const digits = twoDigits(section, 'section');
  checkSlug(slug);
  for (const other of sectionsOf(root, chapter)) {
    const same = other.number === section ? `the number ${section}` : `the name “${slug}”`;
    if (other.number !== section && other.slug !== slug) continue;
    throw new Refusal(
      `The section content/${chapter.name}/${other.name} has ${same}. Choose another.`,
    );
  }
  const folder = `content/${chapter.name}`;
  const exercise = {
    slug: `try-${slug}`,
    title: `Try ${titleFrom(slug).toLowerCase()}`,
    kind: 'fix',
  };
  const { id, files } = exerciseFiles(root, chapter, { number: section, slug }, exercise);
  const words = {
    title: inYaml(title ?? titleFrom(slug)),
    slug,
    'chapter-slug': chapter.slug,
    'exercise-id': id,
  };
  const all = {
    [`${folder}/${digits}-${slug}.mdx`]: filled('section/section.mdx', words),
    [`${folder}/examples/${slug}.ts`]: filled('section/examples/example.ts', {}),
    [`${folder}/examples/${slug}.py`]: filled('section/examples/example.py', {}),
    ...files,
  };
  writeFiles(root, all);
  return Object.keys(all);
}
