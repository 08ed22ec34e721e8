/** A hash over everything the built site depends on, so that an up-to-date build is not repeated. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const inputs = [
  'content/**',
  'components/**',
  'runtime/**',
  'exercises/**',
  'tools/**',
  'public/**',
  'astro.config.mjs',
  'content.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** The hash of the site's inputs below `root`; equal hashes build equal sites. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const path of globSync(inputs, { cwd: root }).sort()) {
    const file = join(root, path);
    if (!statSync(file).isFile()) continue;
    hash.update(path).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
