/**
 * Vite plugin: `import cell from './two-ferries.ts?cell'` gives a `PreparedCell`,
 * `…/prompt.mdx?exercise` a `PreparedExercise`, `virtual:tickwise/guest` the guest script.
 *
 * A changed example or exercise is prepared again; a page that shows it reloads.
 */
import { globSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildGuest } from '#sandbox/build-guest.ts';
import { prepareExercise } from '../../exercise/build/prepare-exercise.ts';
import { prepareCell } from './prepare-cell.ts';

const guestId = 'virtual:tickwise/guest';
const kinds = /\?(cell|exercise)$/;

export function preparedModules(root: string): Plugin {
  let guest: Promise<string> | null = null;
  return {
    name: 'tickwise:prepared-modules',
    enforce: 'pre',
    resolveId(id) {
      return id === guestId ? `\0${guestId}` : null;
    },
    async load(id) {
      if (id === `\0${guestId}`) {
        guest ??= buildGuest();
        return asModule(await guest);
      }
      const kind = kinds.exec(id)?.[1];
      if (kind === undefined) return null;
      const absolute = id.replace(kinds, '');
      const path = relative(root, absolute).split(sep).join('/');
      if (kind === 'cell') {
        const cell = await prepareCell(root, path);
        watch(this, absolute.replace(/[^/]+$/, ''), [cell.file, ...Object.keys(cell.siblings)]);
        if (cell.python !== null) this.addWatchFile(absolute.replace(/\.ts$/, '.py'));
        return asModule(cell);
      }
      const folder = path.replace(/\/[^/]+$/, '');
      watch(this, `${root}/${folder}/`, globSync('**/*.*', { cwd: `${root}/${folder}` }));
      return asModule(await prepareExercise(root, folder));
    },
  };
}

interface Watcher {
  addWatchFile(path: string): void;
}

function watch(context: Watcher, folder: string, files: readonly string[]): void {
  for (const file of files) context.addWatchFile(folder + file);
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
