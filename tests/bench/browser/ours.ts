/** A reader's visit to a section: runs a program, edits it, runs it again and again. */
import type { Page } from 'playwright-core';
import { pointAtRun } from '../../support/cell.ts';
import type { Waits } from '../browser.ts';

const section = '/coroutines-and-tasks/await-is-sequential/';
const laterRuns = 15;

export async function measureOurs(page: Page, address: string): Promise<Waits> {
  await page.goto(address + section, { waitUntil: 'load' });
  await pointAtRun(page.locator('tw-cell').first());
  const unedited = await timedRun(page);

  await page.locator('tw-cell [data-do=edit]').first().click();
  const input = page
    .locator('tw-cell .monaco-editor')
    .locator('textarea, .native-edit-context')
    .first();
  await input.waitFor({ state: 'attached', timeout: 60_000 });
  await page.keyboard.press('ControlOrMeta+End');
  // A short comment, typed as a quick writer does.
  await page.keyboard.type('// one more', { delay: 90 });
  const firstEdit = await timedRun(page);

  const later: number[] = [];
  for (let count = 0; count < laterRuns; count += 1) {
    await input.focus();
    await page.keyboard.type(` ${count}`);
    later.push(await timedRun(page));
  }
  later.sort((a, b) => a - b);
  return { ready: null, unedited, firstEdit, laterEdits: later[later.length >> 1] ?? Number.NaN };
}

/** Milliseconds from the click on Run until the result of that run stands in the page. */
function timedRun(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const cell = document.querySelector('tw-cell');
        const result = cell?.querySelector('.result');
        const button = cell?.querySelector<HTMLButtonElement>('[data-do=run]');
        if (!result || !button) throw new Error('The page has no cell to run.');
        result.removeAttribute('data-state');
        const watch = new MutationObserver(() => {
          if (result.getAttribute('data-state') !== 'finished') return;
          watch.disconnect();
          resolve(performance.now() - begun);
        });
        watch.observe(result, { attributes: true });
        const begun = performance.now();
        button.click();
      }),
  );
}
