/** The cells of a page as a notebook, and the reader's work across editors, tabs and visits. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const section = '/coroutines-and-tasks/await-is-sequential/';
const key = 'tickwise:code:03-coroutines-and-tasks/two-ferries.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await open();
});

afterEach(() => context.close());

test('a later program imports an earlier one as the reader has it, and is told when it is stale', async () => {
  await write(page, 0, 'export const crossing = 2;\n');
  await write(page, 1, "import { crossing } from './two-ferries';\nconsole.log(crossing);\n");
  await run(page, 1);
  await poll(() => outputOf(page, 1)).toEqual(['2']);
  await write(page, 0, 'export const crossing = 5;\n');
  const note = cellOf(page, 1).locator('.result-note');
  await poll(() => note.innerText()).toMatch(/Older than your change in two-ferries\.ts/);
  await note.getByRole('button', { name: 'Run again' }).click();
  await poll(() => outputOf(page, 1)).toEqual(['5']);
  expect(await note.isVisible()).toBe(false);
});

test('all programs run one after the other, and all are reset with a way back', async () => {
  await write(page, 0, "console.log('first');");
  await write(page, 1, "console.log('second');");
  await choose(page, 0, 'Run all programs');
  await poll(() => outputOf(page, 1)).toEqual(['second']);
  expect(await outputOf(page, 0)).toEqual(['first']);
  await choose(page, 0, 'Reset all programs');
  expect(await textOf(page, 1)).not.toContain('second');
  await cellOf(page, 0).getByRole('button', { name: 'Bring my code back' }).click();
  expect([await textOf(page, 0), await textOf(page, 1)]).toEqual([
    "console.log('first');",
    "console.log('second');",
  ]);
});

test('Shift with Enter runs and goes on; Escape stops; ? lists the keys', async () => {
  await write(page, 0, "console.log('begun');\n/^(a+)+$/.test('a'.repeat(40) + 'b');");
  await area(page, 0).focus();
  await page.keyboard.press('Shift+Enter');
  await poll(() => outputOf(page, 0)).toEqual(['begun']);
  expect(
    await page.evaluate(() => {
      const cells = [...document.querySelectorAll('tw-cell')];
      return cells.findIndex((cell) => cell.contains(document.activeElement));
    }),
  ).toBe(1);
  await area(page, 0).focus();
  await page.keyboard.press('Escape');
  await poll(() => cellOf(page, 0).locator('.result').getAttribute('data-state')).toBe('stopped');
  expect(await outputOf(page, 0)).toEqual(['begun']);
  await page.locator('h1').click();
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog', { name: 'Keys' }).innerText()).toContain(
    'stop the program',
  );
});

test('a second Run right after a run runs again', async () => {
  await cellOf(page, 0).locator('[data-do=run]').click();
  await poll(() => cellOf(page, 0).locator('.result').getAttribute('data-state')).toBe('finished');
  await write(page, 0, 'console.log(1);');
  await run(page, 0);
  await poll(() => outputOf(page, 0)).toEqual(['1']);
  await cellOf(page, 0)
    .locator('.result')
    .evaluate((result) => result.removeAttribute('data-state'));
  await run(page, 0);
  await poll(() => cellOf(page, 0).locator('.result').getAttribute('data-state')).toBe('finished');
});

test('code, output and cursor are there again after a crash in the middle of typing', async () => {
  await write(page, 0, "console.log('kept');\n\n");
  await run(page, 0);
  await poll(() => outputOf(page, 0)).toEqual(['kept']);
  await area(page, 0).press('ControlOrMeta+End');
  await area(page, 0).pressSequentially('// on and on', { delay: 60 });
  const crashed = page;
  // Nothing of the page's own runs any more: no pagehide, no flush.
  await crashed.close({ runBeforeUnload: false });
  page = await open();
  expect(await textOf(page, 0)).toMatch(/^console\.log\('kept'\);\n\n\/\/ on/);
  await cellOf(page, 0).locator('[data-do=edit]').click();
  const at = await area(page, 0).evaluate(
    (element) => (element as HTMLTextAreaElement).selectionStart,
  );
  expect(at).toBeGreaterThan(22);
});

test('output of the last run stands there after a reload', async () => {
  await write(page, 0, "console.log('kept');");
  await run(page, 0);
  await poll(() => outputOf(page, 0)).toEqual(['kept']);
  await page.waitForTimeout(400);
  await page.reload();
  await poll(() => outputOf(page, 0)).toEqual(['kept']);
});

test('two tabs never overwrite each other in silence', async () => {
  const other = await open();
  await cellOf(page, 0).hover();
  await page.evaluate(() => customElements.whenDefined('tw-cell').then(() => {}));
  await write(other, 0, "console.log('from the other tab');");
  await poll(() => textOf(page, 0)).toContain('from the other tab');
  const notice = cellOf(page, 0).locator('.cell-notice');
  expect(await notice.innerText()).toContain('You changed this in another tab');

  // Both are in the middle of typing.
  await write(page, 0, "console.log('mine');", 0);
  await other.evaluate(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify({ code: "console.log('theirs');", starterHash: 'x' }),
  ] as const);
  await poll(() => notice.innerText()).toContain('in another tab, too');
  expect(await textOf(page, 0)).toContain('mine');
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('theirs');
  await notice.getByRole('button', { name: 'This one' }).click();
  await poll(() => page.evaluate((name) => localStorage.getItem(name), key)).toContain('mine');
});

test('a full store is said, and outputs of earlier runs make room first', async () => {
  await page.evaluate(() => localStorage.setItem('tickwise:result:old', 'x'.repeat(500_000)));
  await fillStore(page);
  await write(page, 0, `console.log('${'a'.repeat(200)}');`);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => localStorage.getItem('tickwise:result:old'))).toBeNull();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('aaaa');
  await fillStore(page);
  await write(page, 0, `console.log('${'b'.repeat(400)}');`);
  await poll(() => page.locator('tw-progress-notice').innerText()).toContain('storage is full');
});

test('a program that its author changed asks whose text it is to be', async () => {
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify({ code: "console.log('old');", starterHash: 'another' }),
  ] as const);
  await page.reload();
  const notice = cellOf(page, 0).locator('.cell-notice');
  await poll(() => notice.innerText()).toContain('has changed since you worked on it');
  await notice.getByRole('button', { name: 'Compare' }).click();
  expect(await cellOf(page, 0).locator('.side-pane').innerText()).toContain('Tern');
  await notice.getByRole('button', { name: 'Take the new one' }).click();
  expect(await textOf(page, 0)).toContain('Tern');
  await notice.getByRole('button', { name: 'Bring my code back' }).click();
  expect(await textOf(page, 0)).toContain("console.log('old');");
});

test('a shared link shows its program, and runs nothing', async () => {
  await write(page, 0, "console.log('shared');\n");
  await choose(page, 0, 'Copy a link to this code');
  await poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#code=');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const friend = await browser.newContext();
  const theirs = await friend.newPage();
  await theirs.goto(link);
  const cell = cellOf(theirs, 0);
  await poll(() => cell.locator('.cell-notice').innerText()).toContain('It has not been run');
  expect(await cell.locator('.side-pane').innerText()).toContain("console.log('shared');");
  expect(await outputOf(theirs, 0)).toHaveLength(5);
  expect(await cell.locator('.result').getAttribute('data-state')).toBe('recorded');
  await cell.getByRole('button', { name: 'Put it in place of mine' }).click();
  await run(theirs, 0);
  await poll(() => outputOf(theirs, 0)).toEqual(['shared']);

  await theirs.goto('about:blank');
  await theirs.goto(`${link.slice(0, -6)}!`);
  await poll(() => theirs.locator('.bad-link').innerText()).toContain('cannot be read');
  await friend.close();
});

test('all work goes out as a file and comes in elsewhere, asked where both have some', async () => {
  await write(page, 0, "console.log('mine');");
  await page.getByRole('button', { name: 'Reading settings' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to a file' }).click(),
  ]);
  const path = await download.path();
  expect(download.suggestedFilename()).toMatch(/^tickwise-work-\d{4}-\d\d-\d\d\.json$/);

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto(inject('address') + section);
  await there.evaluate(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify({ code: "console.log('other');", starterHash: 'x' }),
  ] as const);
  await there.reload();
  await there.getByRole('button', { name: 'Reading settings' }).click();
  await there.locator('tw-your-work fieldset:enabled').waitFor();
  await there.locator('tw-your-work input[type=file]').setInputFiles(path);
  const said = there.locator('.work-said');
  await poll(() => said.innerText()).toContain('One program is different from yours here.');
  await said.getByRole('button', { name: 'Take those of the file' }).click();
  await poll(() => said.innerText()).toContain('1 program and 0 solved exercises were brought in.');
  await poll(() => textOf(there, 0)).toBe("console.log('mine');");
  await elsewhere.close();
});

test('whoever wants no editor reads and runs without one', async () => {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'None' }).check({ force: true });
  await page.keyboard.press('Escape');
  expect(await cellOf(page, 0).locator('[data-do=edit]').isVisible()).toBe(false);
  await cellOf(page, 0).locator('.code').first().focus();
  await page.keyboard.press('Enter');
  expect(await cellOf(page, 0).locator('.cell-notice').innerText()).toContain('without an editor');
  await run(page, 0);
  await poll(() => outputOf(page, 0)).toHaveLength(5);
});

test('undo reaches back across the two editors, and a far editor comes back as it was', async () => {
  await cellOf(page, 0).locator('[data-do=edit]').click();
  await area(page, 0).fill("console.log('one');");
  await page.locator('.plain-switch').first().click();
  const monaco = cellOf(page, 0).locator('.monaco-editor').first();
  await monaco.waitFor({ timeout: 30_000 });
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('// two');
  await poll(() => textOf(page, 0)).toContain('// two');
  await page.locator('h1').click();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await poll(() => cellOf(page, 0).locator('.monaco-editor').count()).toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
  await monaco.waitFor();
  await cellOf(page, 0)
    .locator('.monaco-editor .native-edit-context, .monaco-editor textarea')
    .first()
    .focus();
  await poll(async () => {
    await page.keyboard.press('ControlOrMeta+z');
    return textOf(page, 0);
  }).toBe("console.log('one');");
});

/** Waits for what the page shows in the end; a busy machine takes its time. */
function poll<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: 20_000 });
}

/** Leaves no more than a few characters of room. */
function fillStore(on: Page): Promise<void> {
  return on.evaluate(() => {
    let size = 4_000_000;
    for (let n = localStorage.length; size > 10; n += 1) {
      try {
        localStorage.setItem(`other:${n}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
}

async function open(): Promise<Page> {
  const opened = await context.newPage();
  await opened.addInitScript(() => {
    if (self.origin !== 'null') localStorage.setItem('tickwise:reading', '{"editor":"plain"}');
  });
  await opened.goto(inject('address') + section, { waitUntil: 'load' });
  return opened;
}

function cellOf(on: Page, index: number): Locator {
  return on.locator('tw-cell').nth(index);
}

function area(on: Page, index: number): Locator {
  return cellOf(on, index).locator('.plain-editor textarea');
}

/** Writes `source` into a cell and waits until it is kept, or for so many milliseconds. */
async function write(on: Page, index: number, source: string, wait = 450): Promise<void> {
  // An editor far from the view is put away, and comes back as the reader does.
  await cellOf(on, index).scrollIntoViewIfNeeded();
  const edit = cellOf(on, index).locator('[data-do=edit]');
  if (await edit.isVisible()) await edit.click();
  await area(on, index).fill(source);
  await on.waitForTimeout(wait);
}

async function run(on: Page, index: number): Promise<void> {
  await cellOf(on, index).locator('[data-do=run]').click();
}

async function choose(on: Page, index: number, item: string): Promise<void> {
  await cellOf(on, index).getByRole('button', { name: 'More' }).click();
  await on.getByRole('menuitem', { name: item }).click();
}

function outputOf(on: Page, index: number): Promise<string[]> {
  return cellOf(on, index).locator('.output-text').allInnerTexts();
}

/** The text in the cell, wherever it stands. */
async function textOf(on: Page, index: number): Promise<string> {
  const cell = cellOf(on, index);
  if (await area(on, index).isVisible()) return area(on, index).inputValue();
  if (
    await cell
      .locator('.monaco-editor')
      .isVisible()
      .catch(() => false)
  ) {
    const lines = await cell.locator('.view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }
  const lines = await cell.locator('.desk .code').first().locator('.line').allTextContents();
  return lines.map((line) => line.replace(/\n$/, '')).join('\n');
}
