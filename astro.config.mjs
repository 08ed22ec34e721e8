import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { codeFences } from './components/authoring/code-fences.ts';
import { unitSpaces } from './components/authoring/unit-spaces.ts';
import { contentCheck } from './components/course/content-check.ts';
import { instructorView } from './components/instructor/integration.ts';
import { relativeAssets } from './components/layout/relative-assets.ts';
import { courseRoutes } from './components/pages/course-routes.ts';
import { workbench } from './components/workbench/integration.ts';

export default defineConfig({
  srcDir: '.',
  cacheDir: './.cache/astro',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // A page paints after one request; its styles are a few kilobytes.
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: satteri({ mdastPlugins: [codeFences, unitSpaces] }),
    syntaxHighlight: false,
  },
  integrations: [
    contentCheck(),
    courseRoutes(),
    workbench(),
    instructorView(),
    mdx(),
    relativeAssets(),
  ],
  vite: {
    build: {
      // Everything the page runs or shows is a file of its own: the content security policy
      // allows no inline script but the one that it names.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
