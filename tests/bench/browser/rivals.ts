/** Builds the pages to compare with into a folder that can be served. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../../../tools/install.mjs';

const folder = join(root, '.cache', 'bench-browser');

/** The folder, made anew. */
export async function prepareRivals(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'node_modules/pyodide'), join(folder, 'pyodide'), { recursive: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: {
      'pyodide-page': 'tests/bench/browser/pyodide-page.ts',
      'monaco-page': 'tests/bench/browser/monaco-page.ts',
      'ts.worker': 'monaco-editor/language/typescript/ts.worker',
      'editor.worker': 'monaco-editor/editor/editor.worker',
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    loader: { '.ttf': 'file' },
    external: ['/pyodide/*'],
    logLevel: 'error',
  });
  for (const name of ['pyodide', 'monaco']) writeFileSync(join(folder, `${name}.html`), page(name));
  return folder;
}

function page(name: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/${name}-page.css"><body><div id="editor" style="height:300px"></div><pre></pre><script type="module" src="/${name}-page.js"></script>`;
}
