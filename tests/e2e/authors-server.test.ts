/** `npm run dev` as an author has it open: what they save is in the page, mistakes are told. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/install.mjs';
import { launchBrowser } from '../support/browser.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const content = 'content/03-coroutines-and-tasks';
const section = `${content}/02-await-is-sequential.mdx`;
const exercise = 'exercises/03-coroutines-and-tasks/in-turn';
const slow = 120_000;

let copy: ProjectCopy;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';
/** What the terminal shows. */
let terminal = '';

beforeAll(async () => {
  copy = new ProjectCopy();
  const astro = join(copy.root, 'node_modules/astro/bin/astro.mjs');
  // Another port than an author's own server; Astro takes the next one if it is in use.
  server = spawn(process.execPath, [astro, 'dev', '--port', '4977'], {
    cwd: copy.root,
    env: authorsEnvironment(),
  });
  const { promise, resolve } = Promise.withResolvers<string>();
  const read = (part: Buffer) => {
    terminal += part.toString('utf8');
    const [, local] = /(http:\/\/localhost:\d+)\//.exec(terminal) ?? [];
    if (local !== undefined) resolve(local);
  };
  server.stdout?.on('data', read);
  server.stderr?.on('data', read);
  [address, browser] = await Promise.all([promise, launchBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(slow);
  await page.goto(`${address}/coroutines-and-tasks/await-is-sequential/`);
}, slow);

afterAll(async () => {
  await browser?.close();
  server?.kill();
  copy?.[Symbol.dispose]();
});

/** Without what a test runner adds, by which Vite knows that nobody is there to watch for. */
function authorsEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|TEST$)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  } as NodeJS.ProcessEnv;
}

/** Waits until `selector` holds `text` on the open page, which nobody reloads by hand. */
async function shown(on: Page, selector: string, text: string): Promise<void> {
  await on.locator(selector, { hasText: text }).first().waitFor({ state: 'attached' });
}

/** Where `text` stands in the section as it is saved now. */
function lineOf(text: string): number {
  return copy.read(section).split(text)[0]?.split('\n').length ?? 0;
}

async function inTerminal(text: string): Promise<void> {
  await expect.poll(() => terminal, { timeout: slow, interval: 100 }).toContain(text);
}

describe('what an author saves is in the open page', () => {
  test(
    'prose',
    async () => {
      copy.change(section, 'Two small ferries', 'Two tiny ferries');
      await shown(page, '.prose p', 'Two tiny ferries');
    },
    slow,
  );

  test(
    'a program, with its output',
    async () => {
      copy.change(`${content}/examples/two-ferries.ts`, "cross('Plover')", "cross('Dunlin')");
      await shown(page, 'tw-cell .code', 'Dunlin');
      await shown(page, 'tw-cell .output-text', 'Dunlin leaves');
    },
    slow,
  );

  test(
    'a Python twin',
    async () => {
      copy.change(`${content}/examples/two-ferries.py`, '"Plover"', '"Dunlin"');
      await shown(page, 'tw-cell .code', 'cross("Dunlin")');
    },
    slow,
  );

  test(
    'an exercise: its words and its starter',
    async () => {
      copy.change(`${exercise}/prompt.mdx`, 'title: ', 'title: Changed ');
      await shown(page, '.exercise-title', 'Changed ');
      copy.write(`${exercise}/starter.ts`, `${copy.read(`${exercise}/starter.ts`)}// grown\n`);
      await shown(page, 'tw-exercise .code', '// grown');
    },
    slow,
  );

  test(
    'also what is saved while a page is still loading',
    async () => {
      const late = await browser.newPage();
      late.setDefaultTimeout(slow);
      const { promise: saved, resolve: save } = Promise.withResolvers<void>();
      // Without Vite's client the page does not listen yet.
      await late.route('**/@vite/client', async (route) => {
        await saved;
        await route.continue();
      });
      await late.goto(`${address}/coroutines-and-tasks/await-is-sequential/`, {
        waitUntil: 'commit',
      });
      await shown(late, '.prose p', 'Two tiny ferries');
      copy.change(section, 'Two tiny ferries', 'Two little ferries');
      await shown(page, '.prose p', 'Two little ferries');
      save();
      await shown(late, '.prose p', 'Two little ferries');
      await late.close();
    },
    slow,
  );
});

describe('a mistake is told with its file and line', () => {
  test(
    'in the page, where the page cannot be shown',
    async () => {
      copy.change(section, 'file="two-ferries.ts"', 'file="two-ferrys.ts"');
      await page.locator('vite-error-overlay').waitFor({ state: 'attached' });
      const overlay = await page
        .locator('vite-error-overlay')
        .evaluate((one) => one.shadowRoot?.textContent);
      expect(overlay).toContain(`${section}:${lineOf('file="two-ferrys.ts"')}`);
      expect(overlay).toContain('there is no');
      const line = lineOf('file="two-ferrys.ts"');
      await inTerminal(`02-await-is-sequential.mdx, line ${line}: <Cell file="two-ferrys.ts"`);
      copy.change(section, 'file="two-ferrys.ts"', 'file="two-ferries.ts"');
      await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
    },
    slow,
  );

  test(
    'in the terminal, also where the page goes on',
    async () => {
      copy.change(section, 'minutes: 25', 'minutes: long');
      const line = lineOf('minutes: long');
      await inTerminal(`02-await-is-sequential.mdx, line ${line}: “minutes” is "long".`);
      copy.change(section, 'minutes: long', 'minutes: 25');
    },
    slow,
  );
});

describe('the instructor’s view', () => {
  test(
    'lists the exercises and shows what each answer is told',
    async () => {
      const view = await browser.newPage();
      view.setDefaultTimeout(slow);
      await view.goto(`${address}/instructor/`);
      await view.getByRole('link', { name: 'All stations at once' }).click();
      await shown(view, 'h2', 'wrong/collects-as-they-come.ts');
      await shown(
        view,
        '.verdict-summary',
        'collected the readings in the order in which they arrived',
      );
      expect(await view.locator('tw-answer tw-timeline svg').count()).toBeGreaterThan(4);
      expect(await view.locator('.astray').count()).toBe(0);
      await view.locator('tw-answer:defined .line-link').first().click();
      expect(await view.locator('.line.is-told').innerText()).toContain('await station.read()');
      await view.close();
    },
    slow,
  );

  test(
    'grades again when a wrong answer or the checks change',
    async () => {
      const view = await browser.newPage();
      view.setDefaultTimeout(slow);
      await view.goto(`${address}/instructor/await-is-sequential/in-turn/`);
      copy.change(
        `${exercise}/checks.ts`,
        "'Every coroutine is awaited'",
        "'No coroutine is left'",
      );
      await shown(view, '.requirements', 'No coroutine is left');
      const solution = copy.read(`${exercise}/solution.ts`);
      copy.write(`${exercise}/wrong/last-desk-first.ts`, `// All is well.\n${solution}`);
      await shown(view, '.astray', 'It should be told the mistake “last-desk-first”.');
      await view.close();
    },
    slow,
  );

  test.each(['light', 'sepia', 'dark'])(
    'is accessible in %s, on a wide and a narrow page',
    async (theme) => {
      const context = await browser.newContext();
      const view = await context.newPage();
      view.setDefaultTimeout(slow);
      for (const width of [1440, 390]) {
        await view.setViewportSize({ width, height: 900 });
        await view.goto(`${address}/instructor/tasks-run-beside-you/all-stations-at-once/`);
        await view.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        const { violations } = await new AxeBuilder({ page: view }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await context.close();
    },
    slow,
  );

  test('is not part of the built course', () => {
    expect(existsSync(join(root, 'dist', 'index.html'))).toBe(true);
    expect(existsSync(join(root, 'dist', 'instructor'))).toBe(false);
  });
});
