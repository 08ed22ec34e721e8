/**
 * Installs what is missing: runs `npm ci` when node_modules does not match package-lock.json.
 *
 * This file and its callers directly under `tools/` run on the reader's own Node (20 or newer),
 * before anything is installed; they import nothing but Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.tickwise-lock');
const bin = join(root, 'node_modules', '.bin');

/** Brings node_modules to what the lock file says; does nothing when it is there already. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (found === wanted) return;
  process.stderr.write('Installing the dependencies (once) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('npm ci failed; mend what it says above and run the command again.\n');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** The Node that runs the project: the pinned one where the platform has it, else this one. */
export function projectNode() {
  const pinned = join(bin, 'node');
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  process.stderr.write(
    `This system has no pinned Node; it needs Node 22.18 or newer, found ${process.versions.node}.\n`,
  );
  process.exit(1);
}

/** The environment in which the project's tools find each other and the pinned Node. */
export function projectEnvironment() {
  return {
    ...process.env,
    PATH: bin + delimiter + (process.env.PATH ?? ''),
    ASTRO_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
    NO_UPDATE_NOTIFIER: '1',
  };
}
