/** Cells and exercises come to life at the reader's first sign, and miss nothing of it. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { outputOf } from '../support/cell.ts';

const section = '/coroutines-and-tasks/await-is-sequential/';
const script = /\/_astro\/cell-element\./;

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});

afterEach(() => context.close());

test('a page that only stands open loads none of it', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(inject('address') + section, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => script.test(url))).toEqual([]);
  await page.mouse.move(400, 300);
  await expect.poll(() => asked.some((url) => script.test(url))).toBe(true);
});

test('a press that comes before the script is carried out when it is there', async () => {
  const release = await holdScript();
  await page.goto(inject('address') + section, { waitUntil: 'load' });
  await firstCell().locator('[data-do=run]').click();
  release();
  await expect.poll(stateOfFirst, { timeout: 20_000 }).toBe('finished');
  expect(await outputOf(firstCell())).toHaveLength(5);
});

test('so is a key', async () => {
  const release = await holdScript();
  await page.goto(inject('address') + section, { waitUntil: 'load' });
  await firstCell().locator('.code').first().focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  release();
  await expect.poll(stateOfFirst, { timeout: 20_000 }).toBe('finished');
});

test('a press on a cell that lives is not given to it again when others have come', async () => {
  const release = await hold(/\/_astro\/exercise-element\./);
  await page.goto(inject('address') + section, { waitUntil: 'load' });
  await page.mouse.move(400, 300);
  await page.evaluate(() => customElements.whenDefined('tw-cell').then(() => {}));
  await firstCell().locator('[data-do=run]').click();
  release();
  await page.evaluate(() => customElements.whenDefined('tw-exercise').then(() => {}));
  await expect.poll(stateOfFirst, { timeout: 20_000 }).toBe('finished');
  await page.waitForTimeout(300);
  expect(await stateOfFirst()).toBe('finished');
});

test('where the script cannot be loaded nothing pretends to work', async () => {
  await context.route(script, (route) => route.abort());
  await page.goto(inject('address') + section, { waitUntil: 'load' });
  const button = firstCell().locator('[data-do=run]');
  expect(await button.isVisible()).toBe(true);
  await page.mouse.move(400, 300);
  await expect.poll(() => button.isVisible()).toBe(false);
  expect(await outputOf(firstCell())).toHaveLength(5);
});

test('work of the reader’s own is shown without any sign', async () => {
  await page.goto(inject('address') + section, { waitUntil: 'load' });
  await page.evaluate(() =>
    localStorage.setItem(
      'tickwise:code:03-coroutines-and-tasks/two-ferries.ts',
      JSON.stringify({ code: "console.log('mine');", starterHash: 'x' }),
    ),
  );
  await page.reload();
  const code = firstCell().locator('.desk .code').first();
  await expect.poll(() => code.innerText()).toContain("console.log('mine');");
});

function firstCell(): Locator {
  return page.locator('tw-cell').first();
}

function stateOfFirst(): Promise<string | null> {
  return firstCell().locator('.result').getAttribute('data-state');
}

/** Keeps the cells' script from arriving until the returned function is called. */
function holdScript(): Promise<() => void> {
  return hold(script);
}

async function hold(what: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await context.route(what, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
