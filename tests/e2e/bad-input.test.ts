/** Whatever a reader writes, one clear message stands at its line, and the next run works. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { edit, outputOf, run } from '../support/cell.ts';

interface BadInput {
  readonly name: string;
  readonly source: string;
  /** What the cell says, in order of appearance. */
  readonly says: readonly RegExp[];
}

const head = "import { createTask, Lock, run, sleep } from 'asyncio';\n";

const inputs: readonly BadInput[] = [
  {
    name: 'a syntax error',
    source: `${head}async function main() {\n  console.log('a';\n}\nrun(main());\n`,
    says: [/line 3/i, /\)/],
  },
  {
    name: 'an unknown import',
    source: "import { get } from 'requests';\nget('x');\n",
    says: [/line 1/i, /requests/, /asyncio/],
  },
  {
    name: 'a misspelt import',
    source: "import { run, wait_for } from 'asyncio';\nrun(wait_for(null, 1));\n",
    says: [/line 1/i, /wait_for/, /Do you mean .?waitFor/],
  },
  {
    name: 'a thrown string',
    source: `${head}async function main() {\n  throw 'no error at all';\n}\nrun(main());\n`,
    says: [/no error at all/, /line 3|:3/],
  },
  {
    name: 'an awaited native promise',
    source: `${head}async function main() {\n  await new Promise(() => {});\n}\nrun(main());\n`,
    says: [/Promise/, /line 3|:3/],
  },
  {
    name: 'a forgotten await',
    source: `${head}async function main() {\n  sleep(1);\n}\nrun(main());\n`,
    says: [/never awaited/, /line 3|:3/],
  },
  {
    name: 'an endless loop in a coroutine',
    source: `${head}async function main() {\n  for (;;) {}\n}\nrun(main());\n`,
    says: [/line 3|:3/],
  },
  {
    name: 'a deadlock',
    source: `${head}async function main() {\n  const lock = new Lock();\n  await lock.acquire();\n  await lock.acquire();\n}\nrun(main());\n`,
    says: [/deadlock/i, /line 5|:5/],
  },
  {
    name: 'an undefined function',
    source: `${head}async function main() {\n  await slep(1);\n}\nrun(main());\n`,
    says: [/slep is not defined/, /line 3|:3/],
  },
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${inject('address')}/coroutines-and-tasks/await-is-sequential/`);
});

afterAll(() => browser.close());

describe('the cell tells', () => {
  test.each(inputs)('$name, keeps the text, and runs again', async ({ source, says }) => {
    const cell = page.locator('tw-cell').first();
    await edit(cell, source);
    await run(cell);
    for (const words of says) {
      await expect
        .poll(() => cell.locator('.problems').innerText(), { timeout: 20_000 })
        .toMatch(words);
    }
    // The editor draws spaces as no-break spaces.
    const shown = (await cell.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');
    for (const line of source.split('\n')) expect(shown).toContain(line);

    await edit(cell, "console.log('well again');\n");
    await run(cell);
    await expect.poll(() => outputOf(cell), { timeout: 20_000 }).toEqual(['0.000 well again']);
  });

  test('a type error while the reader types', async () => {
    const cell = page.locator('tw-cell').first();
    await edit(cell, "import { sleep } from 'asyncio';\nsleep('soon');\n");
    await cell.locator('.squiggly-error').first().waitFor({ timeout: 30_000 });
  });
});
