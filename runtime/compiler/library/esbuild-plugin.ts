/** Lowers the library modules of an esbuild bundle, e.g. the guest that runs in the sandbox. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { lowerTypeScript } from './lower-typescript.ts';

export interface CoroutineFiles {
  /** Folders, as they stand in a path from the project's root: `runtime/asyncio/`. */
  readonly include: readonly string[];
}

/** @example plugins: [coroutineEsbuildPlugin({ include: ['runtime/asyncio/'] })] */
export function coroutineEsbuildPlugin({ include }: CoroutineFiles): Plugin {
  return {
    name: 'coroutines',
    setup({ onLoad, esbuild }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!isIncluded(path, include)) return null;
        const source = await readFile(path, 'utf8');
        const { code, map } = await lowerTypeScript(source, path, esbuild);
        return { contents: `${code}\n${inline(map)}`, loader: 'js' };
      });
    },
  };
}

/** Whether a path lies in one of the folders. */
export function isIncluded(path: string, include: readonly string[]): boolean {
  const slashed = path.replaceAll('\\', '/');
  return !slashed.includes('/node_modules/') && include.some((at) => slashed.includes(`/${at}`));
}

function inline(map: string): string {
  const encoded = Buffer.from(map).toString('base64');
  return `//# sourceMappingURL=data:application/json;base64,${encoded}`;
}
