/** What every page promises: no axe finding, nothing cut off, and few bytes before the reader acts. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { settingsKey } from '../../components/settings/reading-settings.ts';
import { root } from '../../tools/install.mjs';
import { launchBrowser } from '../support/browser.ts';

const pages = [
  '/',
  '/coroutines-and-tasks/',
  '/coroutines-and-tasks/a-call-makes-an-object/',
  '/coroutines-and-tasks/tasks-run-beside-you/',
  '/many-at-once/review/',
];
const themes = ['light', 'sepia', 'dark'];
const widths = [390, 820, 1440];
const byteBudget = 52_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each(pages)('%s', (path) => {
  test.each(themes)('has no axe finding in %s, on a phone and on a desk', async (theme) => {
    for (const width of [390, 1440]) {
      const page = await open(path, width, theme);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      expect(found, `${width} px`).toEqual([]);
      await page.context().close();
    }
  });

  test.each(widths)('fits into %i px', async (width) => {
    const page = await open(path, width);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});

test.each(heaviestPages(3))(
  '%s, one of the heaviest, transfers less than 52 kB, fonts apart, before the reader acts',
  async (path) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const sizes = new Map<string, number>();
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      sizes.set(new URL(request.url()).pathname, responseBodySize + responseHeadersSize);
    });
    await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
    const transferred = [...sizes].filter(([name]) => !name.endsWith('.woff2'));
    const total = transferred.reduce((sum, [, size]) => sum + size, 0);
    expect(total, transferred.map(([name, size]) => `${name} ${size}`).join('\n')).toBeLessThan(
      byteBudget,
    );
    await context.close();
  },
);

test('an address where nothing is says so, to readers and to machines', async () => {
  const page = await browser.newPage();
  const response = await page.goto(`${inject('address')}/coroutines-and-tasks/nowhere/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.close();
});

/** The pages with the most text, which differ in little else before the reader acts. */
function heaviestPages(count: number): string[] {
  const dist = join(root, 'dist');
  return globSync('**/index.html.br', { cwd: dist })
    .map((file) => ({
      path: `/${file.replace('index.html.br', '')}`,
      ...statSync(join(dist, file)),
    }))
    .sort((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ path }) => path);
}

/** Opens a page as a reader would see it who chose `theme` on an earlier visit. */
async function open(path: string, width: number, theme = 'light'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    settingsKey,
    JSON.stringify({ theme }),
  ] as const);
  const page = await context.newPage();
  await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
  return page;
}
