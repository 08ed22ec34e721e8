import { describe, expect, it } from 'vitest';
import { stateAt } from '#trace/history.ts';
import type { Trace } from '#trace/trace.ts';
import { stateHtml, stateTitle } from '../../components/timeline/state-html.ts';
import * as runs from './runs.ts';

const names = ['', 'main', 'reader', 'writer'];

/** What the panel says in plain text after event `index`. */
function said(trace: Trace, index: number): string {
  return stateHtml(stateAt(trace, index), trace, (task) => names[task] ?? '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('the panel', () => {
  it('says who holds a lock and who waits for it', () => {
    const trace = runs.locked();
    const contended = Array.from({ length: trace.length }, (_, index) => said(trace, index));
    expect(contended.find((words) => words.includes('writer waits'))).toContain(
      'lock db held by reader; writer waits',
    );
    expect(contended.at(-1)).toContain('No task is alive.');
  });

  it('says that nothing can go on in a deadlock', () => {
    const trace = runs.deadlocked();
    const words = said(trace, trace.length);
    expect(words).toContain('Nobody, and no timer is set: nothing can go on.');
    expect(words).toContain('main awaits task');
  });

  it('nests what a task awaits below it', () => {
    const trace = runs.locked();
    const html = stateHtml(stateAt(trace, 14), trace, (task) => names[task] ?? '');
    expect(html).toMatch(/<b>main<\/b>.*<ul><li>.*<b>writer<\/b>/);
  });

  it('escapes what the learner wrote, and closes what it opens', () => {
    const trace = runs.named('<b> & "c"');
    const html = stateHtml(stateAt(trace, 2), trace, () => '<i>');
    expect(html).toContain('&lt;b&gt; &amp; &quot;c&quot;');
    expect(html).not.toContain('<i>');
    expect(html).not.toMatch(/<span[^>]*\/>/);
  });

  it('has a title with the time and the turn', () => {
    expect(stateTitle({ time: 2, turn: 7 })).toBe('At 2.000 s, turn 7 of the loop');
    expect(stateTitle({ time: 0, turn: 0 })).toBe('At 0.000 s');
  });
});
