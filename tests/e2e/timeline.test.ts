import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { RunStatus } from '#trace/run-record.ts';
import { TRACE_VERSION, type Trace } from '#trace/trace.ts';
import { launchBrowser } from '../support/browser.ts';
import { crowd, deadlockedLate } from '../timeline/runs.ts';
import { breaches } from '../trace/perfetto-rules.ts';

const section = '/coroutines-and-tasks/three-shapes-of-many/';

let browser: Browser;
let page: Page;
let cell: Locator;
const failures: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** Opens the section anew and runs its cell `gathered.ts`. */
beforeEach(async () => {
  await page?.context().close();
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  page = await context.newPage();
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(inject('address') + section);
  cell = page.locator('tw-cell', { has: page.locator('.cell-file:text-is("gathered.ts")') });
  await cell.locator('[data-do=run]').click();
  await cell.locator('.tw-controls').waitFor();
});

const value = () => cell.locator('.tw-track').getAttribute('aria-valuetext');
const press = (name: string) => cell.locator(`[data-act=${name}]`).click();
const tinted = () =>
  cell
    .locator('.code .line')
    .evaluateAll((lines) =>
      lines.flatMap((line, index) => (line.classList.contains('line-at-cursor') ? index + 1 : [])),
    );

describe('stepping through a run', () => {
  it('goes event by event, and says where it stands', async () => {
    await press('start');
    expect(await value()).toMatch(/^0\.000 s, /);
    await press('forward');
    expect(await value()).toBe('0.000 s, main runs');
    await press('back');
    await press('back');
    expect(await cell.locator('.tw-track').inputValue()).toBe('0');
    expect(failures).toEqual([]);
  });

  it('scrubs by pointer over the picture, and shows what is printed by then', async () => {
    const plot = cell.locator('.tw-plot').first();
    const { width = 0, height = 0 } = (await plot.boundingBox()) ?? {};
    await plot.click({ position: { x: width / 2, y: height / 2 } });
    expect(await value()).toMatch(/^0\.\d+ s, /);
    await expect.poll(() => cell.locator('.is-after-cursor').count()).toBe(2);
    await page.keyboard.press('End');
    expect(await cell.locator('.is-after-cursor').count()).toBe(0);
  });

  it('steps by turn of the loop and along one lane', async () => {
    await press('start');
    await cell.locator('.tw-unit').selectOption('turn');
    await press('forward');
    await press('forward');
    expect(await cell.locator('.tw-state-title').textContent()).toBe(
      'At 0.000 s, turn 2 of the loop',
    );
    await cell.locator('.tw-unit').selectOption('lane');
    await press('start');
    const told: (string | null)[] = [];
    for (let step = 0; step < 4; step++) {
      await press('forward');
      told.push(await value());
    }
    expect(told.every((words) => words?.includes('main'))).toBe(true);
  });

  it('plays to the end, also in real time', async () => {
    for (const speed of ['16', 'real']) {
      await cell.locator('.tw-speed').selectOption(speed);
      await press('toggle');
      await expect.poll(() => cell.locator('.tw-button.is-playing').count()).toBe(1);
      await expect.poll(value, { timeout: 5000 }).toBe('1.000 s, the whole run');
    }
  });
});

describe('the program at the cursor', () => {
  it('shows who awaits whom, the queue, the timers, and the line of each task', async () => {
    await cell.locator('.tw-state-toggle').click();
    const lane = cell.locator('.tw-lane').nth(1);
    const sleeps = lane.locator('.tw-span[data-event]').first();
    const event = await sleeps.getAttribute('data-event');
    await page.evaluate((to) => {
      const timeline = [...document.querySelectorAll('tw-timeline')].find((one) =>
        one.querySelector('.tw-controls'),
      );
      const target = timeline?.querySelector<SVGElement>(`.tw-lane [data-event="${to}"]`);
      target?.setAttribute('tabindex', '0');
      target?.focus();
    }, event);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    const panel = cell.locator('.tw-state-body');
    await expect.poll(() => panel.textContent()).toContain('main awaits gather of 2');
    expect(await panel.textContent()).toContain('1.000 s Task-2: sleep 1 s');
    expect(await cell.locator('.code .line-of-task').count()).toBeGreaterThanOrEqual(1);
  });
});

describe('linked views', () => {
  it('tint the line of a mark that is pointed at, and let go of it', async () => {
    await cell.locator('.tw-lane').nth(1).locator('.tw-waiting').first().hover();
    await expect.poll(tinted).toEqual([4]);
    await cell.locator('.cell-file').first().hover();
    await expect.poll(tinted).toEqual([]);
  });

  it('lead by keyboard from mark to mark, along a lane and across', async () => {
    const marks = cell.locator('.tw-drawing [data-event][tabindex="0"]');
    expect(await marks.count()).toBe(1);
    await marks.focus();
    await page.keyboard.press('ArrowRight');
    const along = await value();
    await page.keyboard.press('ArrowDown');
    const across = await value();
    expect(across).not.toBe(along);
    const lane = () =>
      page.evaluate(() => document.activeElement?.closest('.tw-lane')?.getAttribute('aria-label'));
    expect(await lane()).toContain('Task-2');
    expect(await marks.count()).toBe(1);
  });

  it('go from an output line to the moment at which it was printed', async () => {
    await cell.locator('.output-line').nth(1).click();
    await expect.poll(value).toBe('1.000 s, main prints “11 kg so far”');
    await cell.locator('.output-scroll').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(value).toBe('1.000 s, main prints “5 kg so far”');
  });

  it('go from the number of a line to when it ran, and by keyboard too', async () => {
    await cell
      .locator('.code .line')
      .nth(3)
      .click({ position: { x: 20, y: 8 } });
    await expect.poll(() => cell.locator('.tw-visit').count()).toBeGreaterThanOrEqual(4);
    expect(await cell.locator('.tw-visits p').textContent()).toMatch(/^Line 4, \d+ moments:$/);
    await cell.locator('.tw-visit').last().click();
    await expect.poll(value).toMatch(/^1\.000 s, Task-3/);
    await cell.locator('.tw-lines').selectOption({ label: 'line 16' });
    await expect.poll(() => cell.locator('.tw-visits p').textContent()).toMatch(/^Line 16, /);
  });

  it('bring a recorded result to life where the reader turns to it', async () => {
    await page.reload();
    await cell.locator('.output-line').first().click();
    await cell.locator('.tw-controls').waitFor();
    const track = cell.locator('.tw-track');
    await expect.poll(() => track.getAttribute('aria-valuetext')).toContain('prints');
  });
});

describe('two runs', () => {
  it('stand side by side after an edit, with the first difference marked', async () => {
    await cell.locator('[data-do=edit]').click();
    await cell.locator('.monaco-editor').first().waitFor();
    await page.keyboard.press('Control+Home');
    for (let line = 0; line < 3; line++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    for (let key = 0; key < 3; key++) await page.keyboard.press('Backspace');
    await page.keyboard.type('2);');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => cell.locator('.tw-finish').textContent(), { timeout: 30_000 })
      .toBe('finished at 2.000 s');
    await cell.locator('.tw-offer', { hasText: 'recorded run' }).click();
    const comparison = cell.locator('.tw-comparison');
    await expect.poll(() => comparison.locator('.tw-difference').count()).toBe(2);
    expect(await comparison.locator('.tw-compare-words').textContent()).toContain(
      'They end at 2.000 s and at 1.000 s.',
    );
    await comparison.locator('.tw-close').click();
    expect(await comparison.textContent()).toBe('');
    expect(failures).toEqual([]);
  });
});

describe('an exercise', () => {
  it('sets the learner’s run beside the solution’s, once the solution is open', async () => {
    const exercise = page.locator('tw-exercise').first();
    await exercise.locator('[data-do=check]').click();
    await exercise.locator('[data-do=offer-solution]').waitFor();
    await exercise.locator('.tw-controls').waitFor();
    expect(await exercise.locator('.tw-offer').count()).toBe(0);
    await exercise.locator('[data-do=offer-solution]').click();
    await exercise.locator('[data-do=show-solution]').click();
    await exercise.locator('.tw-offer', { hasText: 'solution’s run' }).click();
    const comparison = exercise.locator('.tw-comparison');
    await comparison.locator('figure').nth(1).waitFor({ timeout: 30_000 });
    expect(await comparison.locator('figcaption').allTextContents()).toEqual([
      expect.stringMatching(/^Your run, ended at/),
      expect.stringMatching(/^The solution’s run, ended at/),
    ]);
    expect(failures).toEqual([]);
  });
});

describe('for everyone', () => {
  it('has no barriers that can be found by rule, in three themes', async () => {
    await press('start');
    for (let step = 0; step < 5; step++) await press('forward');
    await cell.locator('.tw-state-toggle').click();
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      const { violations } = await new AxeBuilder({ page: page as never })
        .include('tw-timeline')
        .analyze();
      expect(violations.map(({ id, nodes }) => [theme, id, nodes[0]?.html])).toEqual([]);
    }
  });

  it('shows the run as still pictures to those who want no motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await cell.locator('.tw-speed').selectOption('4');
    await press('toggle');
    const places = new Set<string>();
    await expect
      .poll(
        async () => {
          places.add(await cell.locator('.tw-track').inputValue());
          return value();
        },
        { timeout: 8000, interval: 20 },
      )
      .toBe('1.000 s, the whole run');
    // A glide would be seen at another place almost every time.
    expect(places.size).toBeLessThan(40);
  });

  it('stands there without scripts, with its text twin', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(inject('address') + section);
    const figure = still.locator('tw-cell tw-timeline').last();
    expect(await figure.locator('.tw-lane').count()).toBeGreaterThan(0);
    expect(await figure.locator('.tw-words tbody tr').count()).toBeGreaterThan(3);
    expect(await figure.locator('.tw-controls, .tw-state').count()).toBe(0);
    await context.close();
  });

  it('prints the picture without its controls', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await cell.locator('.tw-drawing').isVisible()).toBe(true);
    for (const part of ['.tw-controls', '.tw-track', '.tw-state', '.tw-overlay']) {
      expect(await cell.locator(part).isVisible(), part).toBe(false);
    }
  });
});

describe('exporting', () => {
  async function download(format: string): Promise<{ name: string; content: Buffer }> {
    await cell.locator('.tw-export summary').click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      cell.locator(`[data-format=${format}]`).click(),
    ]);
    return { name: saved.suggestedFilename(), content: readFileSync(await saved.path()) };
  }

  it('gives an SVG that stands alone', async () => {
    const { name, content } = await download('svg');
    const svg = content.toString();
    expect(name).toBe('timeline.svg');
    expect(svg).toContain('Task-2');
    for (const word of ['calc(', 'var(', 'class=', 'NaN']) expect(svg).not.toContain(word);
    const shown = await browser.newPage();
    await shown.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    expect(await shown.locator('parsererror').count()).toBe(0);
    expect(await shown.locator('rect').count()).toBeGreaterThan(8);
    await shown.close();
  });

  it('gives a PNG of twice the size', async () => {
    const { content } = await download('png');
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    expect(content.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  it('gives a file that Perfetto opens, and the trace itself', async () => {
    expect(breaches((await download('perfetto')).content.toString())).toEqual([]);
    const trace = JSON.parse((await download('json')).content.toString());
    expect([trace.format, trace.version]).toEqual(['tickwise-trace', TRACE_VERSION]);
  });
});

/** Shows `trace` in the cell's timeline; milliseconds to draw, and for each of 60 scrubs. */
function showTrace(trace: Trace, status: RunStatus) {
  const { strings, sites, length, end, version, dropped } = trace;
  const names = ['code', 'time', 'task', 'a', 'b', 'c', 'd', 'numbers'] as const;
  const columns = Object.fromEntries(names.map((name) => [name, [...trace[name]]]));
  const rest = { strings, sites, length, end, version, dropped };
  return page.evaluate(
    ([numbers, others, ended]) => {
      const kinds: Record<string, typeof Int32Array | typeof Float64Array | typeof Uint8Array> = {
        code: Uint8Array,
        time: Float64Array,
        numbers: Float64Array,
      };
      const built = Object.entries(numbers as Record<string, number[]>).map(([name, column]) => [
        name,
        (kinds[name] ?? Int32Array).from(column),
      ]);
      const timeline = [...document.querySelectorAll('tw-timeline')].find((one) =>
        one.querySelector('.tw-controls'),
      );
      if (timeline === undefined) throw new Error('no timeline is shown');
      const spent = (work: () => void) => {
        const begun = performance.now();
        work();
        timeline.getBoundingClientRect();
        return performance.now() - begun;
      };
      const record = { trace: { ...others, ...Object.fromEntries(built) }, status: ended };
      const draws = [1, 2, 3].map(() => spent(() => timeline.show(record as never)));
      const lanes = timeline.querySelectorAll('.tw-lane').length;
      const scrub = () => {
        const track = timeline.querySelector<HTMLInputElement>('.tw-track') as HTMLInputElement;
        const times = Array.from({ length: 60 }, (_, step) =>
          spent(() => {
            track.value = String((step * 67) % 4000);
            track.dispatchEvent(new Event('input'));
          }),
        );
        return times.sort((a, b) => a - b)[30] ?? 0;
      };
      return { draw: Math.min(...draws), lanes, scrub: ended === 'finished' ? scrub() : 0 };
    },
    [columns, rest, status] as const,
  );
}

describe('a run that did not end well', () => {
  it('rests where it got stuck, and says so', async () => {
    await showTrace(deadlockedLate(), 'deadlock');
    await cell.locator('.tw-state-toggle').click();
    const panel = await cell.locator('.tw-state-body').textContent();
    expect(panel).toContain('nothing can go on');
    expect(panel).toContain('lock a held by main; worker waits');
    expect(await cell.locator('.tw-finish').textContent()).toBe('deadlock at 2.000 s');
  });

  it('says what a full trace lacks', async () => {
    await showTrace(crowd(2, 6, 40), 'limit');
    expect(await cell.locator('.tw-finish').textContent()).toMatch(
      /^cut off at 6\.000 s, recorded until \d\.000 s$/,
    );
    expect(await cell.locator('.tw-words').first().textContent()).toMatch(
      /cut off at \d\.000 s: \d+ later events were dropped, among them \d+ printed lines\./,
    );
    expect(await cell.locator('.tw-tear').count()).toBe(1);
  });
});

describe('a large run', () => {
  it('of 10,000 events draws at once and scrubs within a frame', async () => {
    const { draw, scrub } = await showTrace(crowd(50, 49), 'finished');
    console.log(`10,000 events: drawn in ${draw.toFixed(0)} ms, ${scrub.toFixed(1)} ms a scrub`);
    expect(draw).toBeLessThan(400);
    expect(scrub).toBeLessThan(16);
  });

  it('of 100,000 events on 1,000 lanes draws the lanes in view', async () => {
    const { draw, scrub, lanes } = await showTrace(crowd(1000, 24), 'finished');
    console.log(`100,000 events: drawn in ${draw.toFixed(0)} ms, ${scrub.toFixed(1)} ms a scrub`);
    expect(lanes).toBeLessThan(130);
    expect(draw).toBeLessThan(3000);
    expect(scrub).toBeLessThan(33);
    const scroll = cell.locator('.tw-scroll').first();
    await scroll.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    await expect
      .poll(() => cell.locator('.tw-lane').last().getAttribute('aria-label'))
      .toContain('worker 1000');
  });
});
