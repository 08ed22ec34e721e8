/**
 * Vite plugin: `…/prompt.mdx?answers` gives an exercise's `GradedAnswers`. When a file of the
 * exercise changes they are graded again, in a fresh thread: a module that Node has loaded, as
 * `checks.ts` is, stays what it was for as long as its thread lives.
 */
import { globSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Plugin } from 'vite';

const asked = /^(.*)\?answers$/;
const checks = /\/exercises\/[^/]+\/[^/]+\/checks\.ts$/;
const prefix = '\0tickwise:answers:';

export function answersModules(root: string): Plugin {
  return {
    name: 'tickwise:answers',
    enforce: 'pre',
    resolveId(id, importer) {
      const [, file] = asked.exec(id) ?? [];
      if (file === undefined) return null;
      const from = file.startsWith('.') && importer !== undefined ? dirname(importer) : root;
      const absolute = file.startsWith(root) ? file : join(from, file);
      return `${prefix}${relative(root, absolute).split(sep).join('/')}.js`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const folder = dirname(id.slice(prefix.length));
      const absolute = join(root, folder);
      for (const file of globSync('**/*.*', { cwd: absolute })) {
        this.addWatchFile(join(absolute, file));
      }
      return `export default ${await gradedInThread(root, folder)};`;
    },
    hotUpdate({ file, server }) {
      // The page of a section imports checks.ts only when the learner asks for a verdict. Once a
      // browser has seen such a page, Vite leaves the reloading to that import, and this page
      // would keep what the old checks said.
      if (this.environment.name === 'ssr' && checks.test(file)) {
        server.environments.client.hot.send({ type: 'full-reload' });
      }
    },
  };
}

/** The answers as JSON. */
function gradedInThread(root: string, folder: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const program = new URL('./grade-answers.worker.ts', import.meta.url);
  const worker = new Worker(program, { workerData: { root, folder } });
  worker.on('message', resolve);
  worker.on('error', reject);
  return promise;
}
