/** `tickwise check` as an author calls it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/install.mjs';

function check(...names: readonly string[]) {
  const program = join(root, 'tools/tickwise/index.ts');
  return spawnSync(process.execPath, [program, 'check', ...names], { cwd: root, encoding: 'utf8' });
}

test('check proves the exercise it is given', () => {
  const { status, stdout } = check('all-stations-at-once');
  expect(stdout).toContain(
    'exercises/03-coroutines-and-tasks\n  ✓ all-stations-at-once: solution passes',
  );
  expect(stdout).toMatch(/\n2 proven, 0 to mend\n$/);
  expect(status).toBe(0);
});

test('check refuses an exercise that does not exist', () => {
  const { status, stderr } = check('all-station-at-once');
  expect(stderr).toContain('Did you mean “tasks-run-beside-you/all-stations-at-once”?');
  expect(status).toBe(2);
});
