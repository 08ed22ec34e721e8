/**
 * Lets the built site stand under any path: in a page `/x` becomes `../../x`, and scripts and
 * style sheets find their companions relative to themselves. Authors may so link to
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
          await rewrite(`${root}/${page}`, (html) => relativeLinks(html, toRoot));
        }
        for await (const sheet of glob('_astro/*.css', { cwd: root })) {
          await rewrite(`${root}/${sheet}`, (css) => css.replaceAll('url(/_astro/', 'url('));
        }
      },
    },
  };
}

/** `html` with the root-relative addresses of its tags seen from a page `toRoot` below. */
export function relativeLinks(html: string, toRoot: string): string {
  return html.replace(/<(?:a|link|script|img)\b[^>]*>/g, (tag) =>
    tag.replace(/\b(href|src)="\/(?!\/)/g, `$1="${toRoot}`),
  );
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed !== text) await writeFile(file, changed);
}
