/** Programs that ask: the reader types below the output, and the run goes on from there. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { CourseCell } from '../support/course-cell.ts';

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

const program = `import { sleep } from 'asyncio';
console.log('welcome');
const name = input('Name? ');
await sleep(2);
const age = Number(input('Age? '));
console.log(name + ' is ' + (age + 1) + ' soon');`;

test('what is asked stands beside a field, and each line brings the run further', async () => {
  const seen = await cell.run(program);
  expect(seen).toMatchObject({ state: 'stopped', output: ['welcome'], problems: '' });
  await field('Name?').waitFor();
  await expect
    .poll(() => field('Name?').evaluate((one) => one === document.activeElement))
    .toBe(true);
  expect(await finish().innerText()).toBe('waits for a line at 0.000 s');
  const first = await lines().first().elementHandle();
  await type('Name?', 'Ann');
  await expect.poll(() => output()).toEqual(['welcome', 'Name? Ann']);
  expect(await finish().innerText()).toBe('waits for a line at 2.000 s');
  // What was printed stays: the very element, without a flicker.
  expect(await first?.evaluate((line) => line.isConnected)).toBe(true);
  await type('Age?', '3');
  await expect.poll(() => output()).toEqual(['welcome', 'Name? Ann', 'Age? 3', 'Ann is 4 soon']);
  expect(await cell.page.locator('.input-pane:visible').count()).toBe(0);
  expect(await cell.page.locator('.input-given').innerText()).toContain('Typed: Ann · 3.');
});

test('a second run gives the same answers; the reader may answer anew, or end the input', async () => {
  await cell.run(program);
  await type('Name?', 'Ann');
  await type('Age?', '3');
  await expect.poll(() => output()).toContain('Ann is 4 soon');
  expect((await cell.run(`${program}\nconsole.log('edited');`)).output).toEqual([
    'welcome',
    'Name? Ann',
    'Age? 3',
    'Ann is 4 soon',
    'edited',
  ]);
  await cell.page.getByRole('button', { name: 'Answer anew' }).click();
  await field('Name?').waitFor();
  expect(await output()).toEqual(['welcome']);
  await cell.page.getByRole('button', { name: 'End of input' }).click();
  await expect.poll(() => problems()).toMatch(/EOFError[\s\S]*EOF when reading a line/);
  expect(await output()).toEqual(['welcome', 'Name? ']);
});

test('the field is named, and axe finds nothing', async () => {
  await cell.run(program);
  await field('Name?').waitFor();
  const { violations } = await new AxeBuilder({ page: cell.page }).include('tw-cell').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test('a page whose programs ask nothing loads nothing of it', async () => {
  await cell.run("console.log('no question');");
  expect(cell.requests.filter((path) => path.includes('input'))).toEqual([]);
});

test('what an author has typed is there until the reader types', async () => {
  await cell.page.route('**/await-is-sequential/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"input":[]', '"input":["Ann","3"]');
    await route.fulfill({ response, body });
  });
  await cell.page.reload();
  await cell.page.getByRole('button', { name: 'Edit' }).first().click();
  await cell.page.locator('.plain-editor textarea').first().waitFor();
  expect((await cell.run(program)).output).toEqual([
    'welcome',
    'Name? Ann',
    'Age? 3',
    'Ann is 4 soon',
  ]);
  await cell.page.getByRole('button', { name: 'Answer anew' }).click();
  await type('Name?', 'Bo');
  await expect.poll(() => output()).toEqual(['welcome', 'Name? Bo']);
});

test.each([
  [
    'asks for ever and catches everything',
    "for (;;) { try { input('again'); } catch {} }",
    'stopped',
    [],
  ],
  [
    'writes markup into its question',
    'input(\'<img src=x onerror="document.title=1">\');',
    'stopped',
    [],
  ],
  ['asks with a question without end', "input('x'.repeat(1e6));", 'stopped', []],
  [
    'prints while it is being ended',
    "async function f() { try { input('?'); } finally { console.log('forged'); } }\nawait f();",
    'stopped',
    [],
  ],
  [
    'asks with an object that fights back',
    "input({ toString() { throw new Error('no text'); } });",
    'error',
    [],
  ],
  ['hands the question to another realm', "input.constructor('return 1')();", 'error', []],
])('a program that %s gains nothing by it', async (_, source, state, printed) => {
  const title = await cell.page.title();
  const seen = await cell.run(source);
  expect([seen.state, seen.output]).toEqual([state, printed]);
  expect(await cell.page.title()).toBe(title);
  expect(await cell.page.locator('.output img').count()).toBe(0);
  await expect.poll(() => cell.frame(), { timeout: 10_000 }).toBeLessThan(500);
  expect(cell.strayRequests).toEqual([]);
});

test('a flood of lines is read, and the page goes on', async () => {
  await cell.run("for (;;) console.log(input('more? ').length);");
  await cell.page.locator('.input-pane input').waitFor();
  await cell.page.evaluate(() => {
    const input = document.querySelector('.input-pane input') as HTMLInputElement;
    const form = input.form as HTMLFormElement;
    for (let n = 0; n < 40; n++) {
      input.value = 'x'.repeat(900);
      form.requestSubmit();
    }
  });
  await expect.poll(() => output(), { timeout: 20_000 }).toHaveLength(80);
  await expect.poll(() => cell.frame(), { timeout: 10_000 }).toBeLessThan(500);
});

function lines(): Locator {
  return cell.page.locator('tw-cell').first().locator('.output-line');
}

function output(): Promise<string[]> {
  return lines().locator('.output-text').allTextContents();
}

function problems(): Promise<string> {
  return cell.page.locator('tw-cell').first().locator('.problems').innerText();
}

function finish(): Locator {
  return cell.page.locator('tw-cell').first().locator('.tw-finish');
}

function field(name: string): Locator {
  return cell.page.getByRole('textbox', { name });
}

async function type(name: string, line: string): Promise<void> {
  await field(name).fill(line);
  await field(name).press('Enter');
}
