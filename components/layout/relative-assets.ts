/**
 * Lets the built site stand under any path: in a page `/x` becomes `../../x`, and scripts
 * find their companions relative to themselves. Authors may so link to
 * `/coroutines-and-tasks/`. Only the 404 page keeps absolute addresses, because a server shows
 * it at any depth.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
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
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const page of glob('**/index.html', { cwd: root })) {
          const toRoot = '../'.repeat(page.split(/[/\\]/).length - 1) || './';
          const file = `${root}/${page}`;
          await writeFile(file, relativeLinks(await readFile(file, 'utf8'), toRoot));
        }
      },
    },
  };
}

/** `html` with the root-relative addresses of its tags and styles seen from `toRoot` below. */
export function relativeLinks(html: string, toRoot: string): string {
  return html
    .replace(/<(?:a|link|script|img)\b[^>]*>/g, (tag) =>
      tag.replace(/\b(href|src)="\/(?!\/)/g, `$1="${toRoot}`),
    )
    .replace(/<style\b.*?<\/style>/gs, (style) =>
      style.replaceAll('url(/_astro/', `url(${toRoot}_astro/`),
    );
}
