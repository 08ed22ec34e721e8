/** `npm run dev`: the author's server, which reloads what changes. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, projectEnvironment, projectNode, root } from './install.mjs';

ensureInstalled();
const { status } = spawnSync(
  projectNode(),
  [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: projectEnvironment() },
);
process.exit(status ?? 0);
