/**
 * Vite plugin: `import cell from './two-ferries.ts?cell'` gives a `PreparedCell`,
 * `…/prompt.mdx?exercise` a `PreparedExercise`, `virtual:tickwise/guest` the guest script and
 * `virtual:tickwise/learner-lib` the declarations that the editor's TypeScript knows.
 *
 * A changed example or exercise is prepared again; a page that shows it reloads.
 */
import { globSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildGuest } from '#sandbox/build-guest.ts';
import { buildLearnerLib, type LearnerLib } from '../../../runtime/typings/learner-lib.ts';
import { prepareExercise } from '../../exercise/build/prepare-exercise.ts';
import { twinOf } from './imported-files.ts';
import { prepareCell } from './prepare-cell.ts';

const guestId = 'virtual:tickwise/guest';
const learnerLibId = 'virtual:tickwise/learner-lib';
const asked = /^(.*)\?(cell|exercise)$/;
/** An id of our own, so that no other plugin takes the module for TypeScript or MDX. */
const prepared = /^\0tickwise:(cell|exercise):(.*)\.js$/;

export function preparedModules(root: string): Plugin {
  let guest: Promise<string> | null = null;
  let learnerLib: LearnerLib | null = null;
  return {
    name: 'tickwise:prepared-modules',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === guestId || id === learnerLibId) return `\0${id}`;
      const [, file, kind] = asked.exec(id) ?? [];
      if (file === undefined) return null;
      const from = file.startsWith('.') && importer !== undefined ? dirname(importer) : root;
      const absolute = file.startsWith(root) ? file : join(from, file);
      return `\0tickwise:${kind}:${relative(root, absolute).split(sep).join('/')}.js`;
    },
    async load(id) {
      if (id === `\0${guestId}`) {
        guest ??= buildGuest();
        return asModule(await guest);
      }
      if (id === `\0${learnerLibId}`) {
        learnerLib ??= buildLearnerLib();
        return asModule(learnerLib);
      }
      const [, kind, path = ''] = prepared.exec(id) ?? [];
      const folder = dirname(path);
      const watch = (...files: readonly string[]) => {
        for (const file of files) this.addWatchFile(join(root, folder, file));
      };
      if (kind === 'cell') {
        const file = basename(path);
        watch(file, twinOf(file), file.replace(/ts$/, 'input.txt'));
        const cell = await prepareCell(root, path);
        const siblings = Object.keys(cell.siblings);
        watch(...siblings, ...siblings.map(twinOf));
        return asModule(cell);
      }
      if (kind === 'exercise') {
        watch(...globSync('**/*.*', { cwd: join(root, folder) }));
        return asModule(await prepareExercise(root, folder));
      }
      return null;
    },
  };
}

function asModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
