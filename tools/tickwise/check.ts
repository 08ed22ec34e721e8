/** `tickwise check [PATH …]`: proves what an author wrote by running it. */
import { parseArgs } from 'node:util';
import { type CourseFiles, readCourse } from '../content/course-files.ts';
import type { Proof } from '../content/proof.ts';
import { proveCourse } from '../content/prove-course.ts';
import { unlistedIds } from '../content/published-ids.ts';
import { scopeOf, UnknownNameError, wholeCourse } from '../content/scope.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { root } from '../install.mjs';
import type { Command } from './command.ts';
import { mutationScore, summed, ToldProofs } from './told-proofs.ts';

/** Its exit code is 0 if everything is proven, 1 if an author has something to mend. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check [PATH …] [--watch] [--mutants] [--json]',
  run: check,
};

interface Options {
  readonly names: readonly string[];
  readonly watch: boolean;
  readonly mutants: boolean;
  readonly json: boolean;
}

async function check(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (typeof options === 'string') {
    return refuse(`${options} Usage: tickwise ${checkCommand.usage}`);
  }
  if (options.watch) {
    const { watchCourse } = await import('./watch-course.ts');
    return watchCourse(root, options.names);
  }
  return prove(options);
}

async function prove({ names, mutants, json }: Options): Promise<number> {
  const course = readCourse(root);
  let proofs: AsyncGenerator<Proof>;
  try {
    const scope = names.length > 0 ? scopeOf(course, names) : wholeCourse(course);
    proofs = proveCourse(course, scope, { mutants });
  } catch (error) {
    if (!(error instanceof UnknownNameError)) throw error;
    return refuse(error.message);
  }
  const all: Proof[] = [];
  const told = new ToldProofs();
  for await (const proof of proofs) {
    all.push(proof);
    if (!json) process.stdout.write(told.line(proof));
  }
  process.stdout.write(json ? `${JSON.stringify(brief(all))}\n` : summed(all));
  if (all.some(({ mistakes }) => mistakes.length > 0)) return 1;
  if (names.length === 0 && !json) process.stdout.write(newIdsIn(course));
  return 0;
}

/** What is left to do before new exercises are published. */
function newIdsIn({ root, exercises }: CourseFiles): string {
  const ids = exercises.flatMap(({ exercise }) => exercise?.id ?? []);
  const unlisted = unlistedIds(root, ids);
  if (unlisted.length === 0) return '';
  const start = unlisted.length === 1 ? 'A new exercise' : `${unlisted.length} new exercises`;
  return `\n${start}: ${unlisted.join(', ')}\nBefore you publish, note the ids for good: npm run -s tickwise -- ids\n`;
}

/** The proofs in the form that other programs read. */
function brief(proofs: readonly Proof[]) {
  const proven = proofs
    .filter(({ mistakes }) => mistakes.length === 0)
    .map(({ group, subject, facts }) => ({ group, subject, facts }));
  const mistakes = proofs.flatMap((proof) => proof.mistakes as readonly AuthorMistake[]);
  return { proven, mistakes, mutation: mutationScore(proofs) };
}

function read(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        watch: { type: 'boolean', default: false },
        mutants: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    return { names: positionals, ...values };
  } catch (error) {
    return (error as Error).message;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
