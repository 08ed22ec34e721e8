/** The cheat sheets and the glossary: on paper, on every screen, in every theme, without script. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { glossary } from '../../components/authoring/glossary.ts';
import { settingsKey } from '../../components/settings/reading-settings.ts';
import { readCourse } from '../../tools/content/course-files.ts';
import { root } from '../../tools/install.mjs';
import { launchBrowser } from '../support/browser.ts';

const chapters = readCourse(root).chapters.filter(({ sections }) => sections.length > 0);
const themes = ['light', 'sepia', 'dark'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each(chapters)('the cheat sheet of $slug', ({ slug, sections }) => {
  const path = `/${slug}/cheat-sheet/`;

  test('prints on one page of A4, with nothing cut off', async () => {
    const page = await open(path);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toEqual(['595 × 842']);
    await page.setViewportSize({ width: 695, height: 1047 });
    await page.emulateMedia({ media: 'print' });
    // The page lays itself out anew for paper, and its faces may still be on their way.
    await expect.poll(() => cutOff(page), { timeout: 10_000 }).toBe(0);
    await page.context().close();
  });

  test('says what each section says in short, and leads to it, without script', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    const titles = await page.locator('article.sheet h2').allInnerTexts();
    expect(titles.map((title) => title.split(' ')[0])).toEqual(sections.map((one) => one.number));
    for (const summary of await page.locator('article.sheet .summary').allInnerTexts()) {
      expect(summary.length).toBeGreaterThan(80);
    }
    await page.locator('article.sheet h2 a').first().click();
    expect(new URL(page.url()).pathname).toBe(`/${slug}/${sections[0]?.slug}/`);
    await page.context().close();
  });

  test('fits into a phone, a tablet and a desk', async () => {
    for (const width of [390, 820, 1440]) {
      const page = await open(path, { width });
      expect(await overflowOf(page), `${width} px`).toBe(0);
      await page.context().close();
    }
  });
});

test('a chapter’s opener and its last section lead to the cheat sheet', async () => {
  const [chapter] = chapters;
  const last = chapter?.sections.at(-1);
  for (const path of [`/${chapter?.slug}/`, `/${chapter?.slug}/${last?.slug}/`]) {
    const page = await open(path, { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'Cheat sheet' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${chapter?.slug}/cheat-sheet/`);
    await page.context().close();
  }
});

test.each(themes)('sheet and glossary have no axe finding in %s', async (theme) => {
  for (const path of [`/${chapters[0]?.slug}/cheat-sheet/`, '/glossary/']) {
    for (const width of [390, 1440]) {
      const page = await open(path, { width, theme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      expect(found, `${path} at ${width} px`).toEqual([]);
      await page.context().close();
    }
  }
});

describe('the glossary', () => {
  test('has every word in the order of the alphabet, each with the page that introduces it', async () => {
    const page = await open('/glossary/', { javaScriptEnabled: false });
    const words = await page.locator('dt').allInnerTexts();
    const known = Object.values(glossary).map(({ word }) => word);
    expect(words).toEqual([...known].sort((a, b) => a.localeCompare(b, 'en')));
    expect(await page.locator('dd .place a').count()).toBe(known.length);
    await page.context().close();
  });

  test('fits into a phone, a tablet and a desk', async () => {
    for (const width of [390, 820, 1440]) {
      const page = await open('/glossary/', { width });
      expect(await overflowOf(page), `${width} px`).toBe(0);
      await page.context().close();
    }
  });

  test('explains a term of a section to a reader without script, and is one step away', async () => {
    const page = await open('/coroutines-and-tasks/a-call-makes-an-object/', {
      javaScriptEnabled: false,
    });
    await page.getByRole('button', { name: 'coroutine', exact: true }).click();
    await page.locator('.term-meaning:popover-open a').click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname + hash).toBe('/glossary/#coroutine');
    await page.context().close();
  });
});

/** The size in points of each page of a PDF. */
function pagesOf(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) =>
    [width, height].map(Number).map(Math.round).join(' × '),
  );
}

/** How many parts of the sheet stand outside of it. */
function cutOff(page: Page): Promise<number> {
  return page.locator('article.sheet').evaluate((sheet) => {
    const { right, bottom } = sheet.getBoundingClientRect();
    // What is drawn inside a picture has no boxes of its own in columns; the picture has.
    const parts = [...sheet.querySelectorAll('section *:not(svg *), footer')];
    const boxes = parts.flatMap((part) => [...part.getClientRects()]);
    return boxes.filter((box) => box.right > right + 1 || box.bottom > bottom + 1).length;
  });
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

interface Reader {
  readonly width?: number;
  readonly theme?: string;
  readonly javaScriptEnabled?: boolean;
}

async function open(path: string, reader: Reader = {}): Promise<Page> {
  const { width = 1440, theme = 'light', javaScriptEnabled = true } = reader;
  const viewport = { width, height: 900 };
  const context = await browser.newContext({
    viewport,
    javaScriptEnabled,
    reducedMotion: 'reduce',
  });
  await context.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    settingsKey,
    JSON.stringify({ theme }),
  ] as const);
  const page = await context.newPage();
  await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
  // What fits and what does not is a matter of the page's own faces.
  if (javaScriptEnabled) await page.evaluate(() => document.fonts.ready.then(() => null));
  return page;
}
