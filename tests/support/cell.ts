/** What a reader does with a cell, for the browser tests. */
import type { Locator } from 'playwright-core';

/** Opens the editor of a cell or an exercise, if need be, and replaces its text. */
export async function edit(place: Locator, source: string): Promise<void> {
  const editButton = place.getByRole('button', { name: 'Edit' });
  if (await editButton.isVisible()) await editButton.click();
  const editor = place
    .locator('.monaco-editor textarea, .monaco-editor .native-edit-context')
    .first();
  await editor.waitFor({ state: 'attached', timeout: 30_000 });
  await editor.focus();
  await place.page().keyboard.press('ControlOrMeta+A');
  await place.page().keyboard.insertText(source);
}

/** Points at Run for half a second, as one does before a press, once what a run needs is there. */
export async function pointAtRun(cell: Locator): Promise<void> {
  const page = cell.page();
  await cell.getByRole('button', { name: 'Run', exact: true }).hover();
  await page.locator('iframe').waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    return loaded.filter((name) => name.includes('/run/')).length >= 2;
  });
  await page.waitForTimeout(500);
}

/** Presses Run. */
export async function run(cell: Locator): Promise<void> {
  await cell.getByRole('button', { name: 'Run', exact: true }).click();
}

/** The output lines with their times, as `1.000 Tern lands`. */
export async function outputOf(cell: Locator): Promise<string[]> {
  const lines = await cell.locator('.output-line').allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}
