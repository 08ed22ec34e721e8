/** What a reader does with section 3.2, from the first click to the solved exercise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { root } from '../../tools/install.mjs';
import { launchBrowser } from '../support/browser.ts';
import { edit, outputOf, pointAtRun, run } from '../support/cell.ts';

const section = '/coroutines-and-tasks/await-is-sequential/';
const exercise = 'await-is-sequential/in-turn';
const folder = 'exercises/03-coroutines-and-tasks/in-turn';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(inject('address') + section, { waitUntil: 'load' });
});

describe('a cell', () => {
  test('shows its recorded output and timeline before any script has run', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reading = await plain.newPage();
    await reading.goto(inject('address') + section);
    const cell = reading.locator('tw-cell').first();
    expect(await outputOf(cell)).toEqual([
      '0.000 Tern leaves',
      '1.000 Tern lands',
      '1.000 Plover leaves',
      '2.000 Plover lands',
      '2.000 both have landed',
    ]);
    expect(await cell.locator('tw-timeline svg').first().isVisible()).toBe(true);
    await plain.close();
  });

  test('runs unedited without compiler or editor, within 150 ms of the click', async () => {
    const durations: number[] = [];
    for (let visit = 0; visit < 3; visit += 1) {
      await page.reload();
      const cell = page.locator('tw-cell').first();
      await pointAtRun(cell);
      durations.push(await timedRun(cell));
      expect(await outputOf(cell)).toHaveLength(5);
    }
    expect(Math.min(...durations)).toBeLessThan(150);
    const heavy = requests.filter((path) => /wasm|editor|ts\.worker|compile/.test(path));
    expect(heavy).toEqual([]);
  });

  test('keeps its recorded result covered until the run that a prediction asks for', async () => {
    const cell = page.locator('tw-cell').first();
    const result = cell.locator('.result-body');
    expect(await result.isVisible()).toBe(false);
    await page.locator('tw-predict').first().getByLabel('at 1 s').check();
    expect(await result.isVisible()).toBe(false);
    await run(cell);
    await result.waitFor({ state: 'visible' });
    await expect
      .poll(() => page.locator('tw-predict').first().locator('.outcome').innerText())
      .toBe('You said “at 1 s”. It is “at 2 s”, and here is why.');
  });

  test('is covered below every prediction, and open where nobody is asked', async () => {
    await page.goto(`${inject('address')}/coroutines-and-tasks/three-shapes-of-many/`);
    const results = await page.locator('tw-cell .result-body').all();
    const open = await Promise.all(results.map((result) => result.isVisible()));
    expect(open).toEqual([false, false, false, true]);
  });

  test('runs what the reader wrote, at its new times', async () => {
    const cell = page.locator('tw-cell').first();
    const source = exampleSource('two-ferries.ts').replace('sleep(1)', 'sleep(2.5)');
    await edit(cell, source);
    await run(cell);
    await expect
      .poll(() => outputOf(cell), { timeout: 20_000 })
      .toEqual([
        '0.000 Tern leaves',
        '2.500 Tern lands',
        '2.500 Plover leaves',
        '5.000 Plover lands',
        '5.000 both have landed',
      ]);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('tw-cell').first().innerText()).toContain('sleep(2.5)');
  });

  test('stops an endless loop, names its line and runs again', async () => {
    const cell = page.locator('tw-cell').first();
    await edit(cell, "console.log('begin');\nwhile (true) {\n}\n");
    await run(cell);
    await expect
      .poll(() => cell.innerText(), { timeout: 30_000 })
      .toMatch(/line 2|two-ferries\.ts:2/);
    await edit(cell, "console.log('alive');\n");
    await run(cell);
    await expect.poll(() => outputOf(cell), { timeout: 20_000 }).toEqual(['0.000 alive']);
  });
});

describe('an exercise', () => {
  test('tells a typical mistake, passes the solution, and remembers both', async () => {
    const desk = exerciseDesk();
    await edit(desk, exerciseSource('wrong/last-desk-first.ts'));
    await check(desk);
    await expect
      .poll(() => desk.locator('.verdict-place').innerText(), { timeout: 30_000 })
      .toContain('Your book goes through the desks from the last to the first.');
    expect(await desk.locator('.solved-mark').isVisible()).toBe(false);

    await edit(desk, exerciseSource('solution.ts'));
    await check(desk);
    await expect
      .poll(() => desk.locator('.solved-mark').isVisible(), { timeout: 30_000 })
      .toBe(true);

    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await exerciseDesk().locator('.solved-mark').isVisible()).toBe(true);
    expect(await exerciseDesk().innerText()).toContain(firstOwnLine(exerciseSource('solution.ts')));
  });
});

function exerciseDesk(): Locator {
  return page.locator(`[id="exercise-${exercise.replace('/', '-')}"]`);
}

async function check(desk: Locator): Promise<void> {
  await desk.getByRole('button', { name: 'Check' }).click();
}

/** Milliseconds from the click on Run until the result of that run stands in the page. */
async function timedRun(cell: Locator): Promise<number> {
  return cell.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const result = element.querySelector('.result');
        const button = element.querySelector<HTMLButtonElement>('[data-do="run"]');
        if (result === null || button === null) throw new Error('the cell has no Run button');
        const begun = performance.now();
        const watch = new MutationObserver(() => {
          if (result.getAttribute('data-state') !== 'finished') return;
          watch.disconnect();
          resolve(performance.now() - begun);
        });
        watch.observe(result, { attributes: true, childList: true, subtree: true });
        button.click();
      }),
  );
}

function exampleSource(name: string): string {
  return readFileSync(join(root, 'content/03-coroutines-and-tasks/examples', name), 'utf8');
}

function exerciseSource(name: string): string {
  return readFileSync(join(root, folder, name), 'utf8');
}

/** The first line of the body, by which a reader would recognise their own text. */
function firstOwnLine(source: string): string {
  const line = source.split('\n').find((text) => text.startsWith('  '));
  return line?.trim() ?? '';
}
