/**
 * `npm run bench:browser`: how long a reader waits for output, in a real browser, beside a Pyodide
 * console and a pipeline of Monaco, TypeScript's emit and a worker, on the same machine.
 *
 * Medians in milliseconds, from the press of Run until the output stands in the page. "First"
 * starts with a fresh browser profile; ours loads its compiler while the reader types, the
 * others what they need when their page opens, which is why their wait is given apart.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../tools/install.mjs';
import { buildSite } from '../../tools/site/build.ts';
import { serve } from '../../tools/site/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { measureOurs } from './browser/ours.ts';
import { prepareRivals } from './browser/rivals.ts';

/** Milliseconds of one pipeline; `null` where there is no such step. */
export interface Waits {
  /** Until the page could run anything, beyond its own load. */
  readonly ready: number | null;
  readonly unedited: number | null;
  readonly firstEdit: number;
  readonly laterEdits: number;
}

const visits = 5;

process.stderr.write('Building the course and the pages to compare with …\n');
await buildSite(root);
const course = await serve(join(root, 'dist'), 0);
const rivals = await serve(await prepareRivals(), 0);
const browser = await launchBrowser();
try {
  print([
    ['Tickwise', await measure((page) => measureOurs(page, course.address))],
    ['Pyodide console', await measure((page) => rival(page, 'pyodide.html'))],
    ['Monaco + TypeScript emit', await measure((page) => rival(page, 'monaco.html'))],
  ]);
} finally {
  await browser.close();
  await rivals.close();
  await course.close();
}

async function rival(page: Page, name: string): Promise<Waits> {
  await page.goto(`${rivals.address}/${name}`);
  const told = await page.waitForFunction(
    () => (window as { measured?: Waits }).measured,
    undefined,
    { timeout: 60_000 },
  );
  return (await told.jsonValue()) as Waits;
}

/** The medians over some visits, each in a browser profile of its own. */
async function measure(visit: (page: Page) => Promise<Waits>): Promise<Waits> {
  const all: Waits[] = [];
  for (let count = 0; count < visits; count += 1) all.push(await onFreshPage(browser, visit));
  const medianOf = (part: keyof Waits): number | null => {
    const values = all.flatMap((waits) => waits[part] ?? []).sort((a, b) => a - b);
    return values[values.length >> 1] ?? null;
  };
  return {
    ready: medianOf('ready'),
    unedited: medianOf('unedited'),
    firstEdit: medianOf('firstEdit') ?? Number.NaN,
    laterEdits: medianOf('laterEdits') ?? Number.NaN,
  };
}

async function onFreshPage(
  browser: Browser,
  visit: (page: Page) => Promise<Waits>,
): Promise<Waits> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

function print(rows: readonly (readonly [name: string, waits: Waits])[]): void {
  const columns = ['loads for', 'unedited', 'first edit', 'later edits'];
  console.log(`${'ms until the output stands there'.padEnd(34)}${cells(columns)}`);
  for (const [name, { ready, unedited, firstEdit, laterEdits }] of rows) {
    const values = [ready, unedited, firstEdit, laterEdits];
    console.log(name.padEnd(34) + cells(values.map((value) => value?.toFixed(0) ?? '–')));
  }
  console.log(`${'wanted of Tickwise'.padEnd(34)}${cells(['–', '≤ 150', '≤ 1500', '≤ 100'])}`);
}

function cells(values: readonly string[]): string {
  return values.map((value) => value.padStart(14)).join('');
}
