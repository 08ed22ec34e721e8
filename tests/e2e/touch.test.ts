/** A cell on a phone: the plain editor, its row of keys, and the way to the full one. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { outputOf } from '../support/cell.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let cell: Locator;
let area: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  page = await context.newPage();
  await page.goto(`${inject('address')}/coroutines-and-tasks/await-is-sequential/`);
  cell = page.locator('tw-cell').first();
  area = cell.locator('.plain-editor textarea');
});

afterAll(() => browser.close());

test('a tap on Edit opens the plain editor, and nothing larger is loaded', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await cell.locator('[data-do=edit]').tap();
  await area.waitFor();
  expect(asked.filter((url) => /monaco|ts\.worker/.test(url))).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
});

test('the keys that phones hide are in reach, and keep the keyboard open', async () => {
  await area.fill('');
  for (const key of ['{', '}', '(', ')', '=>', 'await']) {
    const button = cell.getByRole('button', { name: key, exact: true });
    expect((await button.boundingBox())?.x, key).toBeLessThan(390);
    await button.tap();
  }
  expect(await area.inputValue()).toBe('{}()=>await ');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
});

test('lines are indented and coloured as they are written, and run', async () => {
  await area.fill('');
  await page.keyboard.type("async function main() {\nconsole.log('from a phone');\n}");
  expect(await area.inputValue()).toContain("\n  console.log('from a phone');\n");
  await expect.poll(() => cell.locator('.plain-sheet .code-keyword').count()).toBeGreaterThan(1);
  await area.fill("console.log('from a phone');");
  await cell.locator('[data-do=run]').tap();
  await expect.poll(() => outputOf(cell), { timeout: 30_000 }).toEqual(['0.000 from a phone']);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});

test('whoever wants the full editor has it, with the same text', async () => {
  await cell.getByRole('button', { name: 'Full editor' }).tap();
  await cell.locator('.monaco-editor').first().waitFor({ timeout: 30_000 });
  await expect
    .poll(async () => (await cell.locator('.view-lines').innerText()).replaceAll('\u00a0', ' '), {
      timeout: 20_000,
    })
    .toContain("console.log('from a phone');");
});
