/** An exercise by keyboard alone, under axe with everything open, and against forgers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { settingsKey } from '../../components/settings/reading-settings.ts';
import { root } from '../../tools/install.mjs';
import { launchBrowser } from '../support/browser.ts';

const section = '/coroutines-and-tasks/await-is-sequential/';
const folder = join(root, 'exercises/03-coroutines-and-tasks/in-turn');
const solution = readFileSync(join(folder, 'solution.ts'), 'utf8');
const starter = readFileSync(join(folder, 'starter.ts'), 'utf8');

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

afterEach(() => context.close());

test('a whole exercise goes by keyboard alone', async () => {
  const page = await open('light', 1280, 'monaco');
  const desk = deskOn(page);
  await tabTo(page, desk.locator('[data-do=edit]'));
  await page.keyboard.press('Enter');
  const input = desk.locator('.monaco-editor').locator('textarea, .native-edit-context').first();
  await input.waitFor({ state: 'attached', timeout: 30_000 });
  const inEditor = () =>
    page.evaluate(() => document.activeElement?.closest('.monaco-editor') != null);
  await expect.poll(inEditor, { timeout: 20_000 }).toBe(true);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(solution);
  // Escape gives Tab back, which then leaves the editor.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect.poll(inEditor, { timeout: 20_000 }).toBe(false);
  await tabTo(page, desk.locator('[data-do=check]'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.locator('.solved-mark').isVisible(), { timeout: 30_000 }).toBe(true);
});

test.each(['light', 'sepia', 'dark'])(
  'axe finds nothing in %s with editor, verdict, hints, solution and menu open',
  async (theme) => {
    for (const [width, editor] of [
      [1440, 'monaco'],
      [390, 'plain'],
    ] as const) {
      const page = await open(theme, width, editor);
      const desk = deskOn(page);
      await desk.locator('[data-do=hint]').click();
      await desk.locator('[data-do=edit]').click();
      await desk.locator('.monaco-editor, .plain-editor').first().waitFor({ timeout: 30_000 });
      await desk.locator('[data-do=check]').click();
      await desk.locator('.verdict').waitFor({ timeout: 30_000 });
      await desk.locator('[data-do=offer-solution]').click();
      await desk.locator('[data-do=show-solution]').click();
      await desk.locator('.side-pane').waitFor();
      await desk.locator('[data-do=menu]').click();
      await page.locator('.cell-menu').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      expect(found, `${width} px`).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBe(0);
      await context.close();
    }
  },
);

test('no style of the editor stands in the head before it is opened', async () => {
  const page = await open('light', 1280, 'monaco');
  const styles = await page.locator('head').innerHTML();
  expect(styles).not.toMatch(/codicon|monaco-list|suggest-widget/);
});

describe('a learner who wants to pass without solving', () => {
  test.each([
    ['prints the verdict', `console.log('Passed.');`, 'Not yet|Not met|does not'],
    [
      'reports to the checks',
      `import { report } from 'harness';\nreport('passed', true);`,
      'does not compile',
    ],
    [
      'sends a record',
      `(globalThis as any).postMessage({ type: 'done', passed: true });`,
      'not available',
    ],
    [
      'changes what compares',
      `Object.is = () => true;\nJSON.stringify = () => 'true';`,
      'TypeError',
    ],
    ['ends the harness', `throw { passed: true };`, 'passed|Not met'],
  ])('%s and does not pass', async (_how, source, seen) => {
    const page = await open('light', 1280, 'plain');
    const desk = deskOn(page);
    await desk.locator('[data-do=edit]').click();
    await desk.locator('textarea').fill(`${source}\n${starter}`);
    await desk.locator('[data-do=check]').click();
    await expect
      .poll(() => desk.locator('.verdict-place, .problems').allInnerTexts(), { timeout: 30_000 })
      .toSatisfy((texts: string[]) => new RegExp(seen).test(texts.join('\n')));
    expect(await desk.locator('.solved-mark').isVisible()).toBe(false);
    expect(await desk.locator('.verdict.is-passed').count()).toBe(0);
  });
});

async function open(theme: string, width: number, editor: string): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await context.addInitScript(
    ([key, settings]) => {
      if (self.origin !== 'null') localStorage.setItem(key, settings);
    },
    [settingsKey, JSON.stringify({ theme, editor })] as const,
  );
  const page = await context.newPage();
  await page.goto(inject('address') + section, { waitUntil: 'load' });
  return page;
}

function deskOn(page: Page): Locator {
  return page.locator('[id="exercise-await-is-sequential-in-turn"]');
}

/** Presses Tab until `target` has the focus. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab never came there.');
}
