/**
 * Looks over `content/` before a build and refuses what has no place there, so that a misnamed
 * file is told and not silently left out.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AuthorMistake, type Mistake } from './author-mistake.ts';
import { plannedChapters } from './planned-chapters.ts';

const chapterFolder = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const sectionFile = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
/** What is typed into a program, a line each. */
const inputFile = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.input\.txt$/;
const exampleFile = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(ts|py)$/;

/** Beside the chapters: what the books treat, and the table of where the course teaches it. */
const besideChapters: ReadonlySet<string> = new Set(['coverage.csv', 'COVERAGE.md']);

/** Pages of the course's own beside those of the chapters. */
const ownPages: ReadonlySet<string> = new Set(['glossary', 'instructor']);

/** Checks at the start of a build and, as a warning, when the author's server starts. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        const mistakes = contentMistakes(fileURLToPath(config.root));
        if (mistakes.length === 0) return;
        if (process.argv.includes('dev')) logger.warn(new AuthorMistake(mistakes).message);
        else throw new AuthorMistake(mistakes);
      },
    },
  };
}

/** Everything in `content/` below `root` that is not as it should be. */
export function contentMistakes(root: string): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const seen = new Map<string, string>();
  for (const entry of list(join(root, 'content'))) {
    if (entry.isFile() && besideChapters.has(entry.name)) continue;
    const place = `content/${entry.name}`;
    const [, number, slug] = (entry.isDirectory() && chapterFolder.exec(entry.name)) || [];
    if (number === undefined || slug === undefined) {
      mistakes.push({
        file: place,
        found: entry.isDirectory() ? 'a folder with another name' : 'a file',
        expected: 'a folder a chapter, named like 03-coroutines-and-tasks',
        mend: 'give it such a name, or move it out of content/',
      });
      continue;
    }
    if (ownPages.has(slug)) mistakes.push(takenName(place, slug));
    const twin = seen.get(number) ?? seen.get(slug);
    if (twin !== undefined) {
      mistakes.push({
        file: place,
        found: `a number or a name that ${twin} has as well`,
        expected: 'a number and a name of its own for every chapter',
        mend: 'rename one of the two folders',
      });
    }
    seen.set(number, place).set(slug, place);
    const planned = plannedChapters.find((chapter) => chapter.number === Number(number));
    if (planned !== undefined) {
      mistakes.push({
        file: 'components/course/planned-chapters.ts',
        found: `chapter ${planned.number}, which is written in ${place}`,
        expected: 'only chapters still to be written',
        mend: 'delete its entry',
      });
    }
    mistakes.push(...chapterMistakes(root, place));
  }
  return mistakes;
}

function chapterMistakes(root: string, folder: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const entries = list(join(root, folder));
  if (!entries.some(({ name }) => name === 'index.mdx')) {
    mistakes.push({
      file: `${folder}/index.mdx`,
      found: 'no such file',
      expected: 'the opener of the chapter, with title and promise in its front matter',
      mend: 'write it; content/03-coroutines-and-tasks/index.mdx shows how',
    });
  }
  const seen = new Map<string, string>();
  for (const entry of entries) {
    const place = `${folder}/${entry.name}`;
    if (entry.name === 'index.mdx' && entry.isFile()) continue;
    if (entry.name === 'examples' && entry.isDirectory()) {
      mistakes.push(...exampleMistakes(root, place));
      continue;
    }
    const [, number, slug] = (entry.isFile() && sectionFile.exec(entry.name)) || [];
    if (number === undefined || slug === undefined) {
      mistakes.push({
        file: place,
        found: entry.isDirectory() ? 'another folder' : 'a file with another name',
        expected: 'index.mdx, sections named like 02-await-is-sequential.mdx, and examples/',
        mend: 'rename it, or move programs into examples/',
      });
      continue;
    }
    if (slug === 'cheat-sheet') mistakes.push(takenName(place, slug));
    const twin = seen.get(number) ?? seen.get(slug);
    if (twin !== undefined) {
      mistakes.push({
        file: place,
        found: `a number or a name that ${twin} has as well`,
        expected: 'a number and a name of its own for every section',
        mend: 'rename one of the two files',
      });
    }
    seen.set(number, entry.name).set(slug, entry.name);
  }
  return mistakes;
}

function exampleMistakes(root: string, folder: string): Mistake[] {
  const entries = list(join(root, folder));
  const names = new Set(entries.map(({ name }) => name));
  return entries.flatMap(({ name }): Mistake[] => {
    const [, program] = inputFile.exec(name) ?? [];
    if (program !== undefined && names.has(`${program}.ts`)) return [];
    const [, language] = exampleFile.exec(name) ?? [];
    if (language === undefined) {
      return [
        {
          file: `${folder}/${name}`,
          found: 'a file with another name',
          expected: 'programs named like two-ferries.ts, each with its twin two-ferries.py',
          mend: 'rename it in lower case with hyphens, or move it out',
        },
      ];
    }
    if (language === 'ts' || names.has(name.replace(/py$/, 'ts'))) return [];
    return [
      {
        file: `${folder}/${name}`,
        found: 'a Python program alone',
        expected: `its TypeScript twin ${name.replace(/py$/, 'ts')} beside it`,
        mend: 'write the twin, or delete this one',
      },
    ];
  });
}

function takenName(file: string, slug: string): Mistake {
  return {
    file,
    found: `the name “${slug}”`,
    expected: 'another name: the course has a page of its own at this address',
    mend: 'rename it',
  };
}

function list(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => a.name.localeCompare(b.name));
}
