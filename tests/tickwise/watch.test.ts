/** `tickwise check --watch` proves again what an author saves. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { make } from '../../tools/tickwise/new.ts';
import { ProjectCopy } from '../support/project-copy.ts';
import { exercise, section } from './tiny-course.ts';

const slow = 180_000;

test(
  'what changes is proven again, in the words of the check, until it is interrupted',
  async () => {
    using copy = new ProjectCopy();
    make(copy.root, ['chapter', '19', 'the-tea-house']);
    make(copy.root, ['section', '19.1', 'tea-for-two']);
    const program = join(copy.root, 'tools/tickwise/index.ts');
    const child = spawn(process.execPath, [program, 'check', 'try-tea-for-two', '--watch'], {
      cwd: copy.root,
    });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString('utf8');
    });
    const says = async (...all: readonly string[]) => {
      for (const text of all) {
        await expect.poll(() => printed, { timeout: slow, interval: 50 }).toContain(text);
      }
      printed = '';
    };
    await says('✓ try-tea-for-two: solution passes', '2 proven, 0 to mend', 'Waiting for changes');
    // The check is a module: a process that had loaded it once would never see this change.
    copy.change(
      `${exercise}/checks.ts`,
      "starterFails: 'Both teas brew at once'",
      "starterFails: 'x'",
    );
    await says(`── ${exercise}/checks.ts`, 'starterFails is “x”, which is no requirement.');
    copy.change(
      `${exercise}/checks.ts`,
      "starterFails: 'x'",
      "starterFails: 'Both teas brew at once'",
    );
    await says('2 proven, 0 to mend');
    copy.change(section, 'minutes: 15', 'minutes: none');
    await says(`── ${section}`, `${section}:4: “minutes” is "none".`);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  },
  slow,
);
