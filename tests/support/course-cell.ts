/** A cell of the built course in a real browser, driven as a reader would with the plain editor. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

const SECTION = '/coroutines-and-tasks/await-is-sequential/';

/** What a reader sees after a run. */
export interface Seen {
  /** `recorded`, `finished`, `error`, `limit`, `rejected` … */
  readonly state: string;
  readonly output: readonly string[];
  /** Errors and warnings, as one text. */
  readonly problems: string;
}

export class CourseCell {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests that left the course's own address. */
  readonly strayRequests: string[] = [];
  /** Requests to the course's own address, by path. */
  readonly requests: string[] = [];
  readonly #cell: Locator;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    this.#cell = page.locator('tw-cell').first();
  }

  /** Opens the section at `address` with its first cell's plain editor ready. */
  static async open(browser: Browser, address: string): Promise<CourseCell> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(() => {
      if (self.origin === 'null') return;
      localStorage.setItem('tickwise:reading', '{"editor":"plain"}');
    });
    const page = await context.newPage();
    const cell = new CourseCell(context, page);
    context.on('request', (request) => {
      const { protocol, origin, pathname } = new URL(request.url());
      if (protocol === 'blob:' || protocol === 'data:' || protocol === 'about:') return;
      if (origin === new URL(address).origin) cell.requests.push(pathname);
      else cell.strayRequests.push(request.url());
    });
    await page.goto(address + SECTION, { waitUntil: 'load' });
    await cell.#cell.getByRole('button', { name: 'Edit' }).click();
    await cell.#area.waitFor();
    return cell;
  }

  /** Writes `source` into the cell, runs it, and waits for what the reader then sees. */
  async run(source: string): Promise<Seen> {
    await this.start(source);
    return this.ended();
  }

  /** Writes `source` into the cell and presses Run. */
  async start(source: string): Promise<void> {
    await this.#area.fill(source);
    await this.#cell.evaluate((cell) =>
      cell.querySelector('.result')?.removeAttribute('data-state'),
    );
    await this.#cell.locator('[data-do=run]').click();
  }

  async ended(): Promise<Seen> {
    const result = this.#cell.locator('.result');
    await this.page.waitForFunction(
      (element) => /^(?!running|recorded)./.test(element?.getAttribute('data-state') ?? ''),
      await result.elementHandle(),
      { timeout: 30_000 },
    );
    const texts = await this.#cell.locator('.output-text').allTextContents();
    return {
      state: (await result.getAttribute('data-state')) ?? '',
      output: texts,
      problems: await this.#cell.locator('.problems').innerText(),
    };
  }

  /** Milliseconds until the page has drawn its next frame. */
  frame(): Promise<number> {
    return this.page.evaluate(() => {
      const begun = performance.now();
      return new Promise<number>((resolve) =>
        requestAnimationFrame(() => resolve(performance.now() - begun)),
      );
    });
  }

  get #area(): Locator {
    return this.#cell.locator('.plain-editor textarea');
  }
}
