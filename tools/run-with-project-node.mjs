/** Runs one of the project's TypeScript programs on the project's Node and exits as it does. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, projectEnvironment, projectNode, root } from './install.mjs';

/** @param {string} program path from the project's root @param {string[]} args */
export function runWithProjectNode(program, args) {
  ensureInstalled();
  const { status, signal } = spawnSync(projectNode(), [join(root, program), ...args], {
    stdio: 'inherit',
    env: projectEnvironment(),
  });
  process.exit(status ?? (signal ? 1 : 0));
}
