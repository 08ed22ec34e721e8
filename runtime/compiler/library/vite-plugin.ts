/** Lowers library modules and their tests for Vite and Vitest. */
import * as esbuild from 'esbuild';
import { type CoroutineFiles, isIncluded } from './esbuild-plugin.ts';
import { lowerTypeScript } from './lower-typescript.ts';

interface VitePlugin {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): Promise<{ code: string; map: string } | null>;
}

/**
 * An async function in an included file makes a coroutine, also one passed to `test`: write
 * `test('…', () => run(async () => { … }))`, which ends before `test` goes on.
 *
 * @example plugins: [coroutineVitePlugin({ include: ['runtime/asyncio/', 'tests/asyncio/'] })]
 */
export function coroutineVitePlugin({ include }: CoroutineFiles): VitePlugin {
  return {
    name: 'coroutines',
    enforce: 'pre',
    async transform(code, id) {
      const [path = id] = id.split('?');
      if (!path.endsWith('.ts') || !isIncluded(path, include)) return null;
      return lowerTypeScript(code, path, esbuild);
    },
  };
}
