/**
 * Vite plugin: Monaco's modules import their style sheets, and Astro would link all 175 kB in
 * the head of every page that might open an editor. Here each one is sent as text inside
 * Monaco's own chunk and put into the page when that chunk runs.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const prefix = '\0monaco-css:';
const addMonacoCss = fileURLToPath(new URL('./style-sheet.ts', import.meta.url));

export function monacoCssOnDemand(): Plugin {
  return {
    name: 'tickwise:monaco-css-on-demand',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.css') || !importer?.includes('/monaco-editor/esm/')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved === null ? null : `${prefix}${resolved.id}.js`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const path = id.slice(prefix.length, -'.js'.length);
      return [
        `import css from ${JSON.stringify(`${path}?inline`)};`,
        `import { addMonacoCss } from ${JSON.stringify(addMonacoCss)};`,
        'addMonacoCss(css);',
      ].join('\n');
    },
  };
}
