/** Printed values stand on one line and open to a tree: by mouse, by keyboard, whatever they are. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { CourseCell } from '../support/course-cell.ts';
import { values } from './attacks/values.ts';

let browser: Browser;
let cell: CourseCell;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  await cell?.context.close();
  cell = await CourseCell.open(browser, inject('address'));
});

const program = `import { createTask, Queue, sleep } from 'asyncio';
const trip = { from: 'North', stops: [{ at: 1, parcels: new Map([['tea', { kilos: 3 }]]) }] };
console.log('trip', trip, 'ends');
trip.from = 'changed later';
const queue = new Queue(3);
queue.putNowait(trip);
console.log(queue);
console.table([{ a: 1 }, { a: 2 }]);
console.log(new Error('late', { cause: new TypeError('no ferry') }));
const task = createTask(sleep(1, { miles: 9 }));
await task;
console.log(task);`;

test('a value opens by mouse, as it was when it was printed', async () => {
  const seen = await cell.run(program);
  expect(seen.problems).toBe('');
  expect(seen.output[0]).toMatch(/^trip \{ from: 'North', stops: \[.*\} ends$/);
  expect(seen.output[0]).not.toContain('\n');
  await toggle(0).click();
  await tree(0).waitFor();
  expect(await items(0)).toEqual([
    "from: 'North'",
    expect.stringMatching(/^stops: \[ \{ at: 1, parcels: Map\(1\) /),
  ]);
  await item('stops: [').click();
  await item('0: { at: 1').click();
  await item('parcels: Map(1)').click();
  await item("'tea' =>").click();
  expect(await items(0)).toContain('kilos: 3');
  // Looking into it moves nothing else.
  expect(await lines().nth(0).getAttribute('class')).not.toContain('is-at-cursor');
  await item('stops: [').click();
  expect(await items(0)).toHaveLength(2);
  await toggle(0).click();
  await tree(0).waitFor({ state: 'detached' });
});

test('queues, tables, errors and tasks open too', async () => {
  await cell.run(program);
  for (const [line, within] of [
    [1, 'items: ['],
    [2, '0: { a: 1 }'],
    [3, '[cause]: [TypeError: no ferry]'],
    [4, 'result: { miles: 9 }'],
  ] as const) {
    await toggle(line).click();
    await expect.poll(() => items(line)).toContainEqual(expect.stringContaining(within));
  }
  expect(await lines().nth(2).locator('.output-text').innerText()).toContain('┌');
});

test('the tree goes by keyboard, as any tree', async () => {
  await cell.run(program);
  const { keyboard } = cell.page;
  await toggle(0).focus();
  await keyboard.press('Enter');
  await tree(0).waitFor();
  expect(await toggle(0).getAttribute('aria-expanded')).toBe('true');
  await keyboard.press('Tab');
  const story: string[] = [];
  for (const key of [
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'Home',
    'End',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowUp',
  ]) {
    await keyboard.press(key);
    story.push(`${key}: ${(await focused()).slice(0, 12)}`);
  }
  expect(story).toEqual([
    'ArrowDown: stops: [ { a',
    'ArrowRight: stops: [ { a',
    'ArrowRight: 0: { at: 1, ',
    'ArrowRight: 0: { at: 1, ',
    "Home: from: 'North",
    'End: parcels: Map',
    'ArrowLeft: 0: { at: 1, ',
    'ArrowLeft: 0: { at: 1, ',
    'ArrowLeft: stops: [ { a',
    "ArrowUp: from: 'North",
  ]);
  await keyboard.press('Escape');
  expect(await focused()).toMatch(/^Look into \{ from/);
  const { violations } = await new AxeBuilder({ page: cell.page }).include('tw-cell').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test('what it takes comes with the first press', async () => {
  await cell.run(program);
  const before = cell.requests.length;
  await toggle(0).click();
  await tree(0).waitFor();
  expect(cell.requests.slice(before)).toEqual([expect.stringMatching(/value-tree.*\.js$/)]);
});

test('after a reload the text is there, and a run brings the values back', async () => {
  await cell.run(program);
  await cell.page.waitForTimeout(500);
  await cell.page.reload();
  await expect
    .poll(() => lines().nth(0).innerText(), { timeout: 15_000 })
    .toContain("from: 'North'");
  await cell.page.locator('tw-cell [data-do=run]').first().click();
  await toggle(0).waitFor();
});

test.each(values)('who looks into it is safe from $name', async ({ source, problem }) => {
  const title = await cell.page.title();
  const seen = await cell.run(source);
  if (problem === undefined) expect(seen.problems).toBe('');
  else expect(seen.problems).toMatch(problem);
  const toggles = cell.page.locator('tw-cell').first().locator('.value-toggle');
  for (let at = 0; at < Math.min(4, await toggles.count()); at++) {
    await toggles.nth(at).evaluate((button) => (button as HTMLElement).click());
  }
  const closed = cell.page.locator('tw-cell [role=treeitem][aria-expanded=false]');
  for (let at = 0; at < 12 && (await closed.count()) > 0; at++) {
    await closed.first().evaluate((row) => (row as HTMLElement).click());
  }
  await expect.poll(() => cell.frame(), { timeout: 10_000 }).toBeLessThan(500);
  expect(await cell.page.title()).toBe(title);
  expect(await cell.page.locator('.output img, .output script').count()).toBe(0);
  expect(await cell.page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(cell.strayRequests).toEqual([]);
  const after = await cell.run("console.log('alive');");
  expect(after.output).toEqual(['alive']);
});

function lines(): Locator {
  return cell.page.locator('tw-cell').first().locator('.output-line');
}

function toggle(line: number): Locator {
  return lines().nth(line).locator('.value-toggle').first();
}

function tree(line: number): Locator {
  return lines().nth(line).getByRole('tree');
}

function items(line: number): Promise<string[]> {
  return tree(line).locator('[role=treeitem]').allInnerTexts();
}

function item(words: string): Locator {
  const start = words.replace(/[[\](){}]/g, '\\$&');
  return cell.page.locator('[role=treeitem]', { hasText: new RegExp(`^${start}`) }).first();
}

function focused(): Promise<string> {
  return cell.page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });
}
