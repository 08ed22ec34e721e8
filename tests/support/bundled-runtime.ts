/** The runtime bundled as the guest is, but in this realm: for programs that are our own. */
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { coroutineEsbuildPlugin } from '#compiler/library/esbuild-plugin.ts';
import { root } from '../../tools/install.mjs';

/** Bundles `entry` (a path from the root) and gives the function that it exports as `name`. */
export async function bundledRun<Run>(entry: string, name = 'run'): Promise<Run> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    target: 'es2022',
    plugins: [coroutineEsbuildPlugin({ include: ['runtime/asyncio/', 'runtime/stdlib/'] })],
  });
  return runInThisContext(`${outputFiles[0]?.text}\nbundled.${name}`);
}
