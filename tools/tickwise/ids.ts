/** `tickwise ids`: lists the ids of the exercises as published; from then on they are kept. */
import { readCourse } from '../content/course-files.ts';
import { counted } from '../content/proof.ts';
import { lostIdMistakes, publishIds, readPublishedIds } from '../content/published-ids.ts';
import { described } from '../course/author-mistake.ts';
import { root } from '../install.mjs';
import type { Command } from './command.ts';

/** Its exit code is 1 if an id that was published is gone. */
export const idsCommand: Command = { name: 'ids', usage: 'ids', run };

async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`It takes no arguments. Usage: tickwise ${idsCommand.usage}\n`);
    return 2;
  }
  const { exercises } = readCourse(root);
  const unread = exercises.flatMap(({ mistakes }) => mistakes);
  const ids = exercises.flatMap(({ exercise }) => exercise?.id ?? []);
  const mistakes = unread.length > 0 ? unread : lostIdMistakes(root, ids);
  if (mistakes.length > 0) {
    process.stderr.write(`${described(mistakes)}\n`);
    return 1;
  }
  const added = publishIds(root, ids);
  for (const id of added) process.stdout.write(`  ${id}\n`);
  const kept = counted(readPublishedIds(root).ids.length, 'id');
  process.stdout.write(`${added.length} new in exercises/ids.json, ${kept} in all\n`);
  return 0;
}
