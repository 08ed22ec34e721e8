import { describe, expect, it } from 'vitest';
import { lanes } from '#trace/lanes.ts';
import type { TraceSite } from '#trace/trace.ts';
import { MomentIndex } from '../../components/timeline/moment-index.ts';
import { moments } from '../../components/timeline/moments.ts';
import { visitsHtml } from '../../components/timeline/visits.ts';
import * as runs from './runs.ts';

/** Site `n` of the stories stands on line 10 n. */
const sites = Array.from({ length: 12 }, (_, index): TraceSite => {
  const line = (index + 1) * 10;
  return { kind: 'await', file: 'a.ts', line, column: 1, endLine: line, endColumn: 9, name: '' };
});
const trace = { ...runs.ferries(), sites };
const index = new MomentIndex(moments(lanes(trace)), trace);

describe('the index of moments', () => {
  it('finds the last moment at or before an event', () => {
    for (const event of [0, 5, 11, trace.length]) {
      const expected = index.all.findLast((moment) => moment.event <= event);
      expect(index.last(event)).toBe(expected);
    }
    expect(index.last(-1)).toBeUndefined();
    expect(index.last(trace.length, ({ line }) => line >= 0)?.text).toContain('North is back');
  });

  it('finds when a line ran, once for each event', () => {
    const found = index.onLine('a.ts', 40);
    expect(found.map(({ time, text }) => `${time} ${text}`)).toContain(
      '0 north awaits sleep 3 s until 3.000 s',
    );
    expect(new Set(found.map(({ event }) => event)).size).toBe(found.length);
    expect(index.onLine('b.ts', 40)).toEqual([]);
  });

  it('lists the lines on which the run stood', () => {
    expect(index.lines().map(({ line }) => line)).toEqual([20, 30, 40, 50]);
  });

  it('finds where a line of output was printed', () => {
    expect(index.ofOutput(2)?.text).toBe('south prints “South is back”');
    expect(index.ofOutput(9)).toBeUndefined();
  });
});

describe('when a line ran', () => {
  it('is a row of ways to those moments', () => {
    const html = visitsHtml(30, index.onLine('a.ts', 30));
    expect(html).toMatch(/^<p>Line 30, 4 moments:<\/p>/);
    expect(html.match(/data-event=/g)).toHaveLength(4);
  });

  it('says so when it never did', () => {
    expect(visitsHtml(7, [])).toBe('<p>The run did not stop or print on line 7.</p>');
  });
});
