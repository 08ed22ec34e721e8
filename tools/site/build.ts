/** Builds the site into `dist/`, unless what is there was built from the same files. */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'astro';
import { fingerprint } from './fingerprint.ts';

const compressible = /\.(html|css|js|mjs|json|svg|txt|xml|wasm|ttf)$/;

/**
 * Brings `dist/` up to date and says whether it had to build.
 *
 * @throws what Astro throws when an author's file is wrong.
 */
export async function buildSite(root: string): Promise<'built' | 'up to date'> {
  const dist = join(root, 'dist');
  const stamp = join(dist, '.fingerprint');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'up to date';
  // A test runner has a NODE_ENV of its own, and Astro would build pages for development,
  // without their content security policy.
  process.env.NODE_ENV = 'production';
  await build({ root, logLevel: 'warn' });
  precompress(dist);
  writeFileSync(stamp, wanted);
  return 'built';
}

/** Writes a `.br` beside each text file, which the server sends to browsers that take it. */
function precompress(dist: string): void {
  for (const path of globSync('**/*', { cwd: dist })) {
    const file = join(dist, path);
    if (!compressible.test(path) || !statSync(file).isFile()) continue;
    const bytes = readFileSync(file);
    if (bytes.length < 1024) continue;
    const quality = bytes.length > 1_000_000 ? 5 : 11;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  }
}
