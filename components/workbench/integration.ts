/**
 * Astro integration: cells and exercises are prepared at build time, their scripts become
 * files under `/run/`, and Monaco's style sheets stay out of the pages.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { monacoCssOnDemand } from '../editor/monaco/css-on-demand.ts';
import { preparedModules } from './build/prepared-modules.ts';

export function workbench(): AstroIntegration {
  return {
    name: 'tickwise:workbench',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        injectRoute({
          pattern: '/run/[asset]',
          entrypoint: new URL('./run-assets/[asset].ts', import.meta.url),
          prerender: true,
        });
        updateConfig({
          vite: {
            plugins: [preparedModules(fileURLToPath(config.root)), monacoCssOnDemand()],
            worker: { format: 'es' },
            // Monaco and TypeScript are large, and load only on Edit.
            build: { chunkSizeWarningLimit: 8000 },
            optimizeDeps: {
              exclude: ['monaco-editor', 'esbuild-wasm'],
              // Found before the first visit: the worker's dependencies, found on the first
              // edit, would reload the page under the author's hands.
              include: [
                '@jridgewell/remapping',
                '@jridgewell/trace-mapping',
                'acorn',
                'magic-string',
              ],
            },
          },
        });
      },
    },
  };
}
