/**
 * Bundles the guest (kernel, asyncio, recorder, virtual globals) to one classic script.
 *
 * The same text runs in the browser's worker and in Node. It keeps its function and class names,
 * which reach the learner in errors and in printed objects; whitespace goes. The bundle is
 * cached by the content of the sources it is made of.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coroutineEsbuildPlugin } from '#compiler/library/esbuild-plugin.ts';
import { GUEST_URL } from './program-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache', 'guest');

/** The guest script's text; built when a source has changed since the last time. */
export async function buildGuest(): Promise<string> {
  const file = join(cache, `${sourceHash()}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = await bundle();
  mkdirSync(cache, { recursive: true });
  // Another process may be writing the same file: it appears whole or not at all.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
  return text;
}

async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['runtime/sandbox/guest/entry.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    banner: { js: '"use strict";' },
    footer: { js: `//# sourceURL=${GUEST_URL}` },
    plugins: [coroutineEsbuildPlugin({ include: ['runtime/asyncio/', 'runtime/stdlib/'] })],
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild gave no guest script');
  return script.text;
}

function sourceHash(): string {
  const hash = createHash('sha256');
  const sources = globSync('runtime/{kernel,asyncio,stdlib,trace,compiler,sandbox}/**/*.ts', {
    cwd: root,
  });
  for (const path of [...sources, 'package-lock.json'].sort()) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}
