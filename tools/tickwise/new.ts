/** `tickwise new chapter|section|exercise …`: files to begin with, which pass the check. */
import { parseArgs } from 'node:util';
import { root } from '../install.mjs';
import type { Command } from './command.ts';
import { newChapter } from './new/new-chapter.ts';
import { newExercise } from './new/new-exercise.ts';
import { newSection } from './new/new-section.ts';
import { Refusal } from './new/refusal.ts';

export const newCommand: Command = {
  name: 'new',
  usage:
    'new chapter 19 NAME | section 19.1 NAME | exercise 19.1 NAME [--title TITLE] [--kind KIND]',
  run,
};

async function run(args: readonly string[]): Promise<number> {
  try {
    const made = make(root, args);
    process.stdout.write(`${made.paths.map((path) => `  ${path}`).join('\n')}\n\n${made.next}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

interface Made {
  /** What was written or changed, from the course's root. */
  readonly paths: readonly string[];
  /** What to do now. */
  readonly next: string;
}

/** Makes what `args` ask for below `root`. @throws Refusal */
export function make(root: string, args: readonly string[]): Made {
  const { what, place, slug, title, kind } = read(args);
  const command = 'npm run -s tickwise --';
  if (what === 'chapter') {
    const [number] = numbersIn(place, /^(\d+)$/, 'The number of a chapter is written 19');
    const paths = newChapter(root, { number, slug, title });
    return { paths, next: `Next: ${command} new section ${number}.1 NAME` };
  }
  const [chapter, section] = numbersIn(
    place,
    /^(\d+)\.(\d+)$/,
    'The number of a section is written 19.1',
  );
  const request = { chapter, section, slug, title };
  if (what === 'section') {
    const paths = newSection(root, request);
    return {
      paths,
      next: `Change these files, and prove them: ${command} check ${chapter}.${section}`,
    };
  }
  const paths = newExercise(root, { ...request, kind: kind ?? 'fix' });
  return { paths, next: `Change these files, and prove them: ${command} check ${slug}` };
}

function numbersIn(text: string, form: RegExp, expected: string): [number, number] {
  const [, first, second] = form.exec(text) ?? [];
  if (first === undefined) throw new Refusal(`${expected}, not “${text}”.`);
  return [Number(first), Number(second ?? 0)];
}

function read(args: readonly string[]) {
  const usage = `Usage: tickwise ${newCommand.usage}`;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { title: { type: 'string' }, kind: { type: 'string' } },
    });
    const [what, place, slug, ...rest] = positionals;
    if (what !== 'chapter' && what !== 'section' && what !== 'exercise') {
      throw new Refusal(`There is no new “${what ?? ''}”. ${usage}`);
    }
    if (place === undefined || slug === undefined)
      throw new Refusal(`Give a number and a name. ${usage}`);
    if (rest.length > 0)
      throw new Refusal(`One name at a time, with hyphens; “${rest[0]}” is one too many.`);
    return { what, place, slug, title: values.title ?? null, kind: values.kind ?? null };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${(error as Error).message} ${usage}`);
  }
}
