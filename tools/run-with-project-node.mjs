/** Runs one of the project's TypeScript programs on the project's Node and exits as it does. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, projectEnvironment, projectNode, root } from './install.mjs';

/**
 * @param {string} program path from the project's root
 * @param {string[]} args
 * @param {string[]} nodeOptions
 */
export function runWithProjectNode(program, args, nodeOptions = []) {
  ensureInstalled();
  const command = [...nodeOptions, join(root, program), ...args];
  const { status, signal } = spawnSync(projectNode(), command, {
    stdio: 'inherit',
    env: projectEnvironment(),
  });
  process.exit(status ?? (signal ? 1 : 0));
}
