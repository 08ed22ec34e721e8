/** `tickwise coverage`: writes the table of what the course covers of the books. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf } from '../content/book-items/coverage.ts';
import { coverageMistakes } from '../content/book-items/coverage-mistakes.ts';
import { coverageTable, coverageTableFile } from '../content/book-items/coverage-table.ts';
import { readCourse } from '../content/course-files.ts';
import { described } from '../course/author-mistake.ts';
import { root } from '../install.mjs';
import type { Command } from './command.ts';

/** Its exit code is 0 if everything that is wanted is taught, 1 if something is missing. */
export const coverageCommand: Command = { name: 'coverage', usage: 'coverage', run };

async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`It takes no arguments. Usage: tickwise ${coverageCommand.usage}\n`);
    return 2;
  }
  const course = readCourse(root);
  const coverage = coverageOf(course);
  writeFileSync(join(root, coverageTableFile), coverageTable(coverage, course));
  process.stdout.write(`  ${coverageTableFile}\n`);
  const mistakes = coverageMistakes(coverage);
  if (mistakes.length === 0) return 0;
  process.stdout.write(`\n${described(mistakes)}\n`);
  return 1;
}
