/**
 * Lets the built site stand under any path: `/_astro/…` in a page becomes `../../_astro/…`, and
 * scripts and style sheets find their own companions relative to themselves. Only the 404 page
 * keeps absolute addresses, because a server shows it at any depth.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

type BuiltUrlContext = { readonly hostType: string; readonly ssr: boolean };

export function relativeAssets(): AstroIntegration {
  return {
    name: 'relative-assets',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            experimental: {
              renderBuiltUrl: (_file: string, { hostType, ssr }: BuiltUrlContext) =>
                ssr || hostType === 'html' ? undefined : { relative: true },
            },
          },
        });
      },
      'astro:build:done': async ({ dir, pages }) => {
        for (const { pathname } of pages) {
          if (pathname.startsWith('404')) continue;
          const file = fileURLToPath(new URL(`${pathname}index.html`, dir));
          const toRoot = '../'.repeat(pathname.split('/').length - 1) || './';
          const html = await readFile(file, 'utf8');
          await writeFile(file, html.replaceAll('="/_astro/', `="${toRoot}_astro/`));
        }
      },
    },
  };
}
