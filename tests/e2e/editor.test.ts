/** The full editor, with what one expects of an editor: driven by keys, judged by the reader's text. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const section = '/coroutines-and-tasks/await-is-sequential/';
const key = 'tickwise:code:03-coroutines-and-tasks/two-ferries.ts';

const program = `import { run, sleep } from 'asyncio';

async function cross(ferry: string) {
  await sleep(1);
  console.log(ferry);
}

async function main() {
  await cross('Tern');
  await cross('Plover');
}

run(main());`;

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(inject('address') + section, { waitUntil: 'load' });
});

afterEach(() => context.close());

describe('the static code and the editor', () => {
  test.each([390, 820, 1440])('are the same at %i px: nothing moves on Edit', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const fixed = await linesOf('.desk .code .line');
    await openEditor();
    // Colours come a moment after the text.
    await poll(async () => (await linesOf('.view-line')).map(colours)).toEqual(fixed.map(colours));
    const edited = await linesOf('.view-line');
    for (const [index, line] of fixed.entries()) {
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        const moved = Math.abs((edited[index]?.[side] ?? 0) - line[side]);
        expect(moved, `line ${index + 1}, ${side}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('the full editor', () => {
  beforeEach(async () => {
    await keep(program);
    await page.reload();
    await openEditor();
  });

  test('completes names of the learner modules, with our words about them', async () => {
    await goTo(1, 10);
    await page.keyboard.type('gat');
    await page.keyboard.press('Control+Space');
    const first = page.locator('.suggest-widget .monaco-list-row').first();
    await expect.poll(() => first.innerText(), { timeout: 30_000 }).toContain('gather');
    await page.keyboard.press('Enter');
    await page.keyboard.type(', ');
    await poll(kept).toContain('import { gather, run, sleep }');
  });

  test('tells on hover what a function of ours does', async () => {
    await goTo(4, 11);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    const hover = page.locator('.monaco-hover:visible').first();
    await expect.poll(() => hover.innerText(), { timeout: 30_000 }).toContain('seconds');
    expect(await hover.innerText()).toContain('sleep');
  });

  test('marks a wrong type while the reader types, and takes the mark back', async () => {
    await goTo(4, 15);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.type("'soon'");
    const mark = cell().locator('.squiggly-error');
    await mark.first().waitFor({ timeout: 30_000 });
    await undoAll();
    await expect.poll(() => mark.count(), { timeout: 30_000 }).toBe(0);
  });

  test('goes to where a name is defined', async () => {
    await goTo(10, 10);
    await page.keyboard.press('F12');
    const line = cell().locator('.active-line-number');
    await expect.poll(() => line.innerText(), { timeout: 30_000 }).toBe('3');
  });

  test('renames in every place', async () => {
    await goTo(3, 17);
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input');
    await input.waitFor({ timeout: 30_000 });
    await input.fill('sail');
    await page.keyboard.press('Enter');
    await poll(kept).toContain("await sail('Plover')");
    expect(await kept()).toContain('async function sail(');
    expect(await kept()).not.toContain('cross');
  });

  test('lays out the text', async () => {
    await keep("async function main()   {\nconsole.log( 'a' ) }\nmain( )");
    await page.reload();
    await openEditor();
    await cell().getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Format' }).click();
    await poll(kept).toContain("async function main() {\n  console.log('a')\n}");
  });

  test('finds', async () => {
    await page.keyboard.press('ControlOrMeta+f');
    const widget = cell().locator('.find-widget.visible');
    await widget.waitFor();
    await page.keyboard.type('cross');
    await poll(() => widget.locator('.matchesCount').innerText()).toContain('of 3');
    await page.keyboard.press('Escape');
    await poll(() => widget.count()).toBe(0);
  });

  test('folds and unfolds', async () => {
    const lines = () => cell().locator('.view-line').count();
    expect(await lines()).toBe(13);
    await goTo(8, 1);
    await page.keyboard.press('ControlOrMeta+Shift+[');
    await poll(lines).toBe(11);
    await page.keyboard.press('ControlOrMeta+Shift+]');
    await poll(lines).toBe(13);
  });

  test('writes in several places at once', async () => {
    await goTo(9, 9);
    await page.keyboard.press('ControlOrMeta+d');
    await page.keyboard.press('ControlOrMeta+d');
    await page.keyboard.press('ControlOrMeta+d');
    await page.keyboard.type('go');
    await poll(kept).toContain("await go('Plover')");
    expect(await kept()).toContain('async function go(');
    expect(await kept()).not.toContain('cross');
  });

  test('shows which brackets belong together', async () => {
    await goTo(13, 12);
    await poll(() => cell().locator('.bracket-match').count()).toBe(2);
  });

  test('comes back from far away with text, undo, cursor and scroll', async () => {
    await goTo(1, 38);
    await page.keyboard.type(` // ${'far '.repeat(60)}`);
    await poll(kept).toContain('far far');
    const scrolled = () =>
      cell()
        .locator('.view-lines')
        .evaluate((lines) => lines.getBoundingClientRect().left);
    const before = await scrolled();
    await page.locator('h1').click();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await poll(() => cell().locator('.monaco-editor').count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await cell().locator('.monaco-editor').waitFor();
    expect(Math.abs((await scrolled()) - before)).toBeLessThanOrEqual(1);
    await input().focus();
    await page.keyboard.type('!');
    await poll(kept).toMatch(/far !\n/);
    await undoAll();
  });
});

function cell(): Locator {
  return page.locator('tw-cell').first();
}

function input(): Locator {
  return cell().locator('.monaco-editor').locator('textarea, .native-edit-context').first();
}

async function openEditor(): Promise<void> {
  await cell().locator('[data-do=edit]').click();
  await input().waitFor({ state: 'attached', timeout: 30_000 });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.monaco-editor') != null), {
      timeout: 20_000,
    })
    .toBe(true);
}

/** Lets `code` be what the reader wrote on an earlier visit. */
function keep(code: string): Promise<void> {
  return page.evaluate(
    ([name, text]) => localStorage.setItem(name, JSON.stringify({ code: text, starterHash: '' })),
    [key, code] as const,
  );
}

/** Undoes until the text is that of the earlier visit. */
async function undoAll(): Promise<void> {
  await poll(async () => {
    await page.keyboard.press('ControlOrMeta+z');
    return kept();
  }).toBe(program);
}

/** Puts the cursor at a line and a column, both from 1. */
async function goTo(line: number, column: number): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Home');
  for (let at = 1; at < line; at += 1) await page.keyboard.press('ArrowDown');
  for (let at = 1; at < column; at += 1) await page.keyboard.press('ArrowRight');
}

/** The reader's text, as it is kept. */
function kept(): Promise<string> {
  return page.evaluate(
    (name) => (JSON.parse(localStorage.getItem(name) ?? '{}') as { code?: string }).code ?? '',
    key,
  );
}

function poll<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: 20_000 });
}

interface Letter {
  readonly letter: string;
  readonly colour: string;
}

interface Line {
  readonly letters: readonly Letter[];
  readonly top: number;
  readonly bottom: number;
  /** Where its first letter begins and its last one ends, 0 in an empty line. */
  readonly left: number;
  readonly right: number;
}

/** `cross is rgb(1, 2, 3)` for each stretch of one colour. */
function colours({ letters }: Line): string[] {
  const stretches: Letter[] = [];
  for (const { letter, colour } of letters) {
    const last = stretches.at(-1);
    if (last?.colour === colour) {
      stretches[stretches.length - 1] = { letter: last.letter + letter, colour };
    } else stretches.push({ letter, colour });
  }
  return stretches.map(({ letter, colour }) => `${letter} is ${colour}`);
}

/** The lines that `selector` finds in the first cell, from top to bottom. */
function linesOf(selector: string): Promise<Line[]> {
  return cell().evaluate((element, wanted): Line[] => {
    const lines = [...element.querySelectorAll<HTMLElement>(wanted)].filter(
      (line) => line.closest('[hidden]') === null,
    );
    const measured = lines.map((line): Line => {
      const { top, bottom } = line.getBoundingClientRect();
      const boxes: DOMRect[] = [];
      const letters: Letter[] = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let index = 0; index < text.length; index += 1) {
          const letter = text[index] ?? '';
          if (letter.trim() === '') continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          boxes.push(range.getBoundingClientRect());
          letters.push({ letter, colour: getComputedStyle(node.parentElement ?? line).color });
        }
      }
      return {
        letters,
        top: top + scrollY,
        bottom: bottom + scrollY,
        left: boxes[0]?.left ?? 0,
        right: boxes.at(-1)?.right ?? 0,
      };
    });
    return measured.sort((a, b) => a.top - b.top);
  }, selector);
}
