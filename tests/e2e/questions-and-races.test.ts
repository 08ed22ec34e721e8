/** Exercises that ask questions, and races graded in every order, in a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { root } from '../../tools/install.mjs';
import { launchBrowser } from '../support/browser.ts';
import { edit } from '../support/cell.ts';

const address = inject('address');
const better = 'the-last-seat-on-the-ferry/correct-but/one-buyer-at-a-time.ts';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
});

async function exercise(section: string, slug: string): Promise<Locator> {
  await page.goto(`${address}/coroutines-and-tasks/${section}/`);
  return page.locator(`#exercise-${section}-${slug}`);
}

async function check(one: Locator): Promise<string> {
  await one.locator('[data-do=check]').click();
  await one.locator('.verdict').waitFor();
  return one.locator('.verdict-summary').innerText();
}

test('a prediction is told its misconception, then why it is right, and the program runs', async () => {
  const loaf = await exercise('await-is-sequential', 'a-loaf-that-waits');
  await loaf.getByLabel('the oven is warm').check();
  await loaf.locator('input[type=text]').fill('2');
  expect(await check(loaf)).toContain('You count the two seconds from the call.');
  expect(await loaf.locator('.result').isVisible()).toBe(false);
  await loaf.locator('input[type=text]').fill('3 s');
  expect(await check(loaf)).toContain('Right.');
  expect(await loaf.locator('.output-lines').innerText()).toContain('the rye loaf is done');
  expect(await loaf.locator('.solved-mark').isVisible()).toBe(true);
});

test('lines are put in order with the keyboard, and the focus stays with the line', async () => {
  const pier = await exercise('tasks-run-beside-you', 'the-morning-at-the-pier');
  const up = pier.locator('[data-item="both are manned"] [data-move="-1"]');
  await up.focus();
  await page.keyboard.press('Enter');
  const items = pier.locator('[data-item]');
  await expect.poll(() => items.first().getAttribute('data-item')).toBe('both are manned');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe('Move “both are manned” down');
  expect(await check(pier)).toContain('Follow main to its first await');
});

test('labels are kept from visit to visit', async () => {
  const bowl = await exercise('a-call-makes-an-object', 'what-is-in-the-bowl');
  await bowl.locator('select').nth(1).selectOption('a result');
  expect(await check(bowl)).toContain('You expect that a call of knead kneads.');
  await page.reload();
  await expect
    .poll(() => bowl.locator('select').nth(1).inputValue(), { timeout: 5_000 })
    .toBe('a result');
});

test('a race that looks right is run in the order in which it is wrong', async () => {
  const seat = await exercise('tasks-run-beside-you', 'the-last-seat-on-the-ferry');
  const summary = await check(seat);
  expect(summary).toContain('Ann and Ben have tickets, and there was one seat.');
  expect(summary).toContain('It happens when “Ben” goes before “Ann” at 1.000 s');
  expect(await seat.locator('.output-lines').innerText()).toContain('Ben has a seat');
});

test('the order that failed is run again, also when the code has changed', async () => {
  const seat = await exercise('tasks-run-beside-you', 'the-last-seat-on-the-ferry');
  await check(seat);
  expect(await seat.locator('.verdict-order').innerText()).toContain('Order s1:1.1');
  await seat.locator('[data-do=run]').click();
  const output = seat.locator('.output-lines');
  await expect.poll(() => output.innerText()).toContain('Ben stays ashore');
  await check(seat);
  const replay = seat.getByRole('button', { name: 'Run it in this order' });
  await replay.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => output.innerText()).toContain('Ben has a seat');
  expect(await seat.locator('.verdict-order').isVisible()).toBe(true);
});

test('whoever passes is told a better way, and led to its moment', async () => {
  const seat = await exercise('tasks-run-beside-you', 'the-last-seat-on-the-ferry');
  const locked = readFileSync(join(root, 'exercises/03-coroutines-and-tasks', better), 'utf8');
  await check(seat);
  await edit(seat, locked);
  await seat.locator('[data-do=check]').click();
  await expect
    .poll(() => seat.locator('.verdict-summary').innerText(), { timeout: 20_000 })
    .toContain('That works');
  // As many lines as before, and others.
  expect(await seat.locator('.output-lines').innerText()).toContain('Ben stays ashore');
  const remark = seat.locator('.verdict-remark');
  expect(await remark.innerText()).toMatch(/^A better way\n+No order of the tasks can harm you/);
  const spoken = page.locator('[aria-live]').filter({ hasText: 'A better way: No order' });
  await expect.poll(() => spoken.count()).toBe(1);
  const { violations } = await new AxeBuilder({ page }).include('.verdict').analyze();
  expect(violations).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await remark.evaluate((one) => one.getBoundingClientRect().right)).toBeLessThan(390);
  await remark.getByRole('button', { name: 'See it in the timeline' }).click();
  await expect.poll(() => seat.locator('.solved-mark').isVisible()).toBe(true);
});
