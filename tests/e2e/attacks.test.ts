/**
 * What a stranger's program can do in a reader's browser: nothing. Each attack runs in a cell of
 * the built course, under its own policy, and the test looks at what the reader sees.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { CourseCell } from '../support/course-cell.ts';
import type { Attack } from './attacks/attack.ts';
import { codeFromText, prototypes, workers } from './attacks/code.ts';
import { beyondTheGuards, floods, loops, memory } from './attacks/endless.ts';
import { messages, network, page, storage } from './attacks/reach.ts';

const groups: Readonly<Record<string, readonly Attack[]>> = {
  'the network': network,
  storage,
  'the page': page,
  messages,
  'workers of its own': workers,
  'code made of text': codeFromText,
  'what the runtime stands on': prototypes,
  'a loop without end': loops,
  'what no guard sees': beyondTheGuards,
  'a flood of output': floods,
  'all memory': memory,
};

let browser: Browser;
let cell: CourseCell;

beforeAll(async () => {
  browser = await launchBrowser();
  cell = await CourseCell.open(browser, inject('address'));
});

afterAll(() => browser.close());

for (const [target, attacks] of Object.entries(groups)) {
  describe(`an attack on ${target}`, () => {
    test.each(attacks)('$name', async ({ source, problem, output }) => {
      const before = await traces();
      cell.strayRequests.length = 0;
      const seen = await cell.run(source);
      if (problem === undefined) expect(seen.problems).toBe('');
      else expect(seen.problems).toMatch(problem);
      if (output !== undefined) expect(seen.output).toEqual(output);
      expect(await traces()).toEqual(before);
      expect(cell.strayRequests).toEqual([]);
    });
  });
}

test('after all of them the page still runs programs', async () => {
  expect(await cell.run("console.log('alive');")).toEqual({
    state: 'finished',
    output: ['alive'],
    problems: '',
  });
});

/** What an attack would have left in the page, had it come through. */
function traces(): Promise<unknown> {
  return cell.page.evaluate(() => ({
    title: document.title,
    address: location.href,
    globals: ['taken', 'passed'].filter((name) => name in globalThis),
    stolen: Object.keys(localStorage).filter((key) => key === 'stolen'),
    cookies: document.cookie,
    frames: document.querySelectorAll('iframe').length,
  }));
}
