/**
 * The instructor's view, for those who write the course: `/instructor/` lists the exercises, and
 * a page each shows what its own answers are told; and what changes is proven as it is saved.
 * Both exist on the author's server alone.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answersModules } from './build/answers-module.ts';
import { missedReload } from './missed-reload.ts';
import { proveOnChange } from './proof-on-change.ts';

const routes = {
  '/instructor': 'InstructorHome.astro',
  '/instructor/[section]/[exercise]': 'InstructorPage.astro',
};

export function instructorView(): AstroIntegration {
  return {
    name: 'tickwise:instructor',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        if (command !== 'dev') return;
        for (const [pattern, file] of Object.entries(routes)) {
          injectRoute({ pattern, entrypoint: `./components/instructor/${file}`, prerender: true });
        }
        updateConfig({
          vite: { plugins: [answersModules(fileURLToPath(config.root)), missedReload()] },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        proveOnChange(server.config.root, server.watcher, logger);
      },
    },
  };
}
