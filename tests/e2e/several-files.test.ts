/** A program of several files: tabs that everyone can use, and work that is kept for each file. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { edit, outputOf, run } from '../support/cell.ts';

const section = '/coroutines-and-tasks/timing-what-you-await/';
const key = 'tickwise:code:03-coroutines-and-tasks/a-stopwatch.ts';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterEach(() => context.close());

test('without scripts every file can be read, and nothing pretends to be pressed', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(inject('address') + section);
  const cell = page.locator('tw-cell').nth(1);
  const text = await cell.innerText();
  for (const words of ['timed.ts', 'export function timed', 'timed.py', 'def timed(work)']) {
    expect(text).toContain(words);
  }
  expect(await cell.getByRole('tablist', { name: 'Files' }).count()).toBe(0);
  await still.close();
});

test('the tabs are a tablist for keyboard and screen reader', async () => {
  const cell = cellOf(await open('plain'));
  const tabs = cell.locator('[data-language=typescript]').getByRole('tablist', { name: 'Files' });
  expect(await tabs.getByRole('tab').allInnerTexts()).toEqual(['a-stopwatch.ts', 'timed.ts']);
  await tab(cell, 'a-stopwatch.ts').focus();
  await tab(cell, 'a-stopwatch.ts').press('ArrowRight');
  expect(await focused(cell)).toBe('timed.ts');
  expect(await tab(cell, 'timed.ts').getAttribute('aria-selected')).toBe('true');
  const panel = cell.getByRole('tabpanel', { name: 'timed.ts' });
  expect(await panel.innerText()).toContain('export function timed');
  for (const [press, then] of [
    ['ArrowRight', 'a-stopwatch.ts'],
    ['End', 'timed.ts'],
    ['Home', 'a-stopwatch.ts'],
    ['ArrowLeft', 'timed.ts'],
  ] as const) {
    await cell.page().keyboard.press(press);
    expect(await focused(cell)).toBe(then);
  }
  expect(await tab(cell, 'a-stopwatch.ts').getAttribute('tabindex')).toBe('-1');
  await cell.getByRole('tab', { name: 'Python' }).click();
  await cell.getByRole('tab', { name: 'timed.py' }).click();
  expect(await cell.locator('pre:visible').innerText()).toContain('def timed(work)');
});

test('each file is edited, run, marked, kept, and reset with a way back', async () => {
  let page = await open('plain');
  let cell = cellOf(page);
  await cell.getByRole('button', { name: 'Edit' }).click();
  await tab(cell, 'timed.ts').click();
  await area(cell).fill((await area(cell).inputValue()).replace('took', 'lasted'));
  await run(cell);
  await poll(() => outputOf(cell)).toEqual([
    '2.000 lend lasted 2.000 s',
    '3.000 lend lasted 3.000 s',
    '3.000 serve lasted 3.000 s',
  ]);
  expect(await tab(cell, 'timed.ts').innerText()).toBe('timed.ts · edited');
  await tab(cell, 'a-stopwatch.ts').click();
  await area(cell).fill((await area(cell).inputValue()).replace('lend(2)', 'lend(1)'));
  await page.waitForTimeout(400);
  await page.reload();
  cell = cellOf(page);
  await poll(() => tab(cell, 'a-stopwatch.ts').innerText()).toContain('edited');
  await run(cell);
  await poll(() => outputOf(cell)).toContain('1.000 lend lasted 1.000 s');

  const choose = async (words: string) => {
    await cell.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: words, exact: true }).click();
  };
  await tab(cell, 'timed.ts').click();
  await choose('Reset timed.ts');
  await run(cell);
  await poll(() => outputOf(cell)).toContain('1.000 lend took 1.000 s');
  await choose('Reset this program');
  expect(await tab(cell, 'a-stopwatch.ts').innerText()).toBe('a-stopwatch.ts');
  await cell.getByRole('button', { name: 'Bring my code back' }).click();
  expect(await tab(cell, 'a-stopwatch.ts').innerText()).toBe('a-stopwatch.ts · edited');
  await page.close();
  page = await open('plain');
  expect(await tab(cellOf(page), 'a-stopwatch.ts').innerText()).toBe('a-stopwatch.ts · edited');
});

test('an error leads to the line in its own file, and so does the timeline', async () => {
  const page = await open('plain');
  const cell = cellOf(page);
  await cell.getByRole('button', { name: 'Edit' }).click();
  await tab(cell, 'timed.ts').click();
  const text = await area(cell).inputValue();
  await area(cell).fill(
    text.replace(
      'const start',
      "if (name === 'lend') throw new Error('no watch');\n    const start",
    ),
  );
  await tab(cell, 'a-stopwatch.ts').click();
  await run(cell);
  await poll(() => cell.locator('.result').getAttribute('data-state')).toBe('error');
  expect(await tab(cell, 'timed.ts').innerText()).toContain('error');
  const frames = cell.locator('.stack .line-link');
  await frames.filter({ hasText: 'a-stopwatch.ts' }).first().click();
  expect(await shownTab(cell)).toBe('a-stopwatch.ts');
  await cell.locator('.problem-message .line-link').first().click();
  expect(await shownTab(cell)).toMatch(/^timed\.ts/);
  const line = await area(cell).evaluate((element) => {
    const field = element as HTMLTextAreaElement;
    return field.value.slice(0, field.selectionStart).split('\n').length;
  });
  expect(line).toBe(9);

  await area(cell).fill(text);
  await tab(cell, 'a-stopwatch.ts').click();
  await run(cell);
  await poll(() => cell.locator('.result').getAttribute('data-state')).toBe('finished');
  await cell.locator('.output-line').first().click();
  await poll(() => shownTab(cell)).toMatch(/^timed\.ts/);
  expect(await cell.locator('.desk .plain-editor .line-at-cursor').innerText()).toContain('took');
});

test('a link carries all files and shows them before any of them runs', async () => {
  const page = await open('plain');
  const cell = cellOf(page);
  await cell.getByRole('button', { name: 'Edit' }).click();
  await tab(cell, 'timed.ts').click();
  await area(cell).fill((await area(cell).inputValue()).replace('took', 'lasted'));
  await cell.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Copy a link to this code' }).click();
  await poll(() => cell.locator('.notice-words').innerText()).toContain('The link is copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext();
  const guest = await other.newPage();
  await guest.goto(link);
  const theirs = cellOf(guest);
  const side = theirs.locator('.side-pane');
  await side.waitFor();
  expect(await side.innerText()).toMatch(
    /a-stopwatch\.ts[\s\S]*lend\(2\)[\s\S]*timed\.ts[\s\S]*lasted/,
  );
  expect(await tab(theirs, 'timed.ts').innerText()).toBe('timed.ts');
  await theirs.getByRole('button', { name: 'Put it in place of mine' }).click();
  expect(await tab(theirs, 'timed.ts').innerText()).toBe('timed.ts · edited');
  await run(theirs);
  await poll(() => outputOf(theirs)).toContain('3.000 serve lasted 3.000 s');
  await other.close();
});

test('work on a program that was one file then is not lost', async () => {
  await context.addInitScript(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify({ code: "console.log('of one file');", starterHash: 'old' }),
  ] as const);
  const page = await open('plain');
  const cell = cellOf(page);
  expect(await cell.locator('.notice-words').innerText()).toContain('has changed since');
  await run(cell);
  await poll(() => outputOf(cell)).toEqual(['0.000 of one file']);
  await cell.getByRole('button', { name: 'Compare' }).click();
  expect(await cell.locator('.side-pane').innerText()).toContain('export function timed');
});

test('the full editor knows the other file, follows into it and renames in both', async () => {
  const page = await open('monaco');
  const cell = cellOf(page);
  const main = await mainText(cell);
  await edit(cell, main);
  const editor = cell.locator('.file-panel:not([hidden]) .monaco-editor').first();
  // No squiggle: the import is found.
  await page.waitForTimeout(2_500);
  expect(await editor.locator('.squiggly-error').count()).toBe(0);

  await page.keyboard.press('ControlOrMeta+Home');
  for (let at = 0; at < 1; at++) await page.keyboard.press('ArrowDown');
  for (let at = 0; at < 10; at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F12');
  await poll(() => shownTab(cell)).toMatch(/^timed\.ts/);

  await tab(cell, 'a-stopwatch.ts').click();
  await cell.locator('.file-panel:not([hidden]) .monaco-editor').first().waitFor();
  await cell.locator('.file-panel:not([hidden]) .view-line').nth(1).click();
  await page.keyboard.press('Home');
  for (let at = 0; at < 10; at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill('watched');
  await page.keyboard.press('Enter');
  await poll(() => tab(cell, 'timed.ts').innerText()).toBe('timed.ts · edited');
  await run(cell);
  await poll(() => outputOf(cell)).toContain('3.000 serve took 3.000 s');
  await tab(cell, 'timed.ts').click();
  await poll(() => cell.locator('.desk .file-panel:not([hidden])').innerText()).toMatch(
    /export\sfunction\s(timed|watched)/,
  );
});

async function open(editor: 'plain' | 'monaco'): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((kind) => {
    if (self.origin === 'null') return;
    localStorage.setItem('tickwise:reading', JSON.stringify({ editor: kind }));
  }, editor);
  await page.goto(inject('address') + section, { waitUntil: 'load' });
  // The first sign of a reader brings the page to life.
  await page.mouse.move(300, 300);
  await page.waitForFunction(() => customElements.get('tw-cell') !== undefined);
  return page;
}

function cellOf(page: Page): Locator {
  return page.locator('tw-cell').nth(1);
}

function tab(cell: Locator, name: string): Locator {
  return cell.getByRole('tab', { name });
}

function shownTab(cell: Locator): Promise<string> {
  return cell.locator('[data-language=typescript] .file-tab[aria-selected=true]').innerText();
}

function focused(cell: Locator): Promise<string> {
  return cell.page().evaluate(() => (document.activeElement as HTMLElement).innerText);
}

function area(cell: Locator): Locator {
  return cell.locator('.file-panel:not([hidden]) .plain-editor:not([hidden]) textarea');
}

async function mainText(cell: Locator): Promise<string> {
  const lines = await cell.locator('.desk .file-panel:not([hidden]) .code .line').allTextContents();
  return lines.join('').trimEnd();
}

function poll<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 15_000, interval: 50 });
}
