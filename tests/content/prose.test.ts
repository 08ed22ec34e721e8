/**
 * Holds the prose to the runs it speaks of: the summaries of a section, the cells it shows, and
 * every time that it gives to the millisecond.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { examplePrograms } from './example-programs.ts';
import { runExample } from './run-example.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const programs = examplePrograms();

const sections = globSync('content/*/[0-9]*.mdx', { cwd: root }).sort();

function bodyOf(section: string): string {
  return readFileSync(`${root}${section}`, 'utf8').replace(/^---\n.*?\n---\n/s, '');
}

/** The programs that a section shows, by their paths. */
function cellsOf(section: string): string[] {
  const files = [...bodyOf(section).matchAll(/<Cell file="([^"]+)"/g)].map((found) => found[1]);
  return files.map((file) => `${dirname(section)}/examples/${file}`);
}

/** The words that are read as prose: no components' tags, no code. */
function wordsOf(section: string): string[] {
  return bodyOf(section)
    .replace(/```.*?```/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

describe.each(sections)('%s', (section) => {
  it('shows at least one cell and gives at least one exercise', () => {
    expect(cellsOf(section)).not.toEqual([]);
    expect(bodyOf(section)).toMatch(/<Exercise id="/);
  });

  it('is between 500 and 1,200 words long', () => {
    const { length } = wordsOf(section);
    expect(length).toBeGreaterThanOrEqual(500);
    expect(length).toBeLessThanOrEqual(1200);
  });

  it('ends its text with a summary of two sentences', () => {
    const [, summary = ''] = /<Summary>\n(.+?)\n<\/Summary>/s.exec(bodyOf(section)) ?? [];
    expect(summary.match(/[.!?](?=\s|$)/g)).toHaveLength(2);
  });

  it('gives no time to the millisecond that its cells do not have', async () => {
    const times = new Set<string>();
    for (const path of cellsOf(section)) {
      const program = programs.find((one) => one.path === path);
      if (program === undefined) throw new Error(`${section} shows ${path}, which is not there`);
      const { end, output } = await runExample(program);
      for (const time of [end, ...output.map((line) => line.time)]) times.add(time.toFixed(3));
    }
    const claimed = [...bodyOf(section).matchAll(/\b\d+\.\d{3}(?= s\b)/g)].map(([time]) => time);
    expect(claimed.filter((time) => !times.has(time))).toEqual([]);
  });
});

it('shows every program of a chapter in one of its sections', () => {
  const shown = new Set(sections.flatMap(cellsOf));
  const idle = programs.filter(({ path }) => !shown.has(path)).map(({ path }) => basename(path));
  expect(idle).toEqual([]);
});
