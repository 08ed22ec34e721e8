/** Where the pages are: a folder of `components/`, not Astro's `pages/`. */
import type { AstroIntegration } from 'astro';

const routes = {
  '/': 'HomePage.astro',
  '/404': 'NotFoundPage.astro',
  '/favicon.svg': 'favicon.svg.ts',
  '/glossary': 'GlossaryPage.astro',
  '/[chapter]': 'ChapterPage.astro',
  '/[chapter]/cheat-sheet': 'CheatSheetPage.astro',
  '/[chapter]/[section]': 'SectionPage.astro',
};

export function courseRoutes(): AstroIntegration {
  return {
    name: 'course-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(routes)) {
          injectRoute({ pattern, entrypoint: `./components/pages/${file}`, prerender: true });
        }
      },
    },
  };
}
