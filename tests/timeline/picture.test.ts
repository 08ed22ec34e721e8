import { describe, expect, it } from 'vitest';
import { lanes } from '#trace/lanes.ts';
import { renderTimeline } from '../../components/timeline/render.ts';
import { overlaps, textBoxes } from './read-svg.ts';
import * as runs from './runs.ts';

const pictures = {
  'two ferries': runs.ferries(),
  'one lane': runs.alone(),
  'no time passes': runs.timeless(),
  'failure and cancellation': runs.troubled(),
  'a blocked loop': runs.blocked(),
  'a lock': runs.locked(),
  'a deadlock at the start': runs.deadlocked(),
  'a deadlock later': runs.deadlockedLate(),
  'a truncated trace': runs.crowd(2, 6, 60),
};

describe('the picture of a run', () => {
  for (const [name, trace] of Object.entries(pictures)) {
    it(`of ${name} is the committed one`, async () => {
      const svg = renderTimeline(lanes(trace), { width: 720 });
      const lines = svg.replaceAll(/(?=<(?:g|svg|rect|path|text|line|circle)\b)/g, '\n');
      await expect(`${lines.trim()}\n`).toMatchFileSnapshot(
        `pictures/${name.replaceAll(' ', '-')}.svg.txt`,
      );
    });
  }

  it('shows each state in its own shape', () => {
    const troubled = renderTimeline(lanes(runs.troubled()));
    for (const mark of ['tw-running', 'tw-ready', 'tw-waiting', 'tw-done', 'tw-failed']) {
      expect(troubled).toContain(`class="${mark}"`);
    }
    for (const mark of ['tw-slash', 'tw-cancel', 'tw-wake', 'tw-timer', 'tw-notice']) {
      expect(troubled).toContain(`class="${mark}"`);
    }
    expect(renderTimeline(lanes(runs.blocked()))).toContain('class="tw-blocking"');
    expect(renderTimeline(lanes(runs.locked()))).toContain('class="tw-holding"');
    expect(renderTimeline(lanes(runs.deadlocked()))).toContain('-open)');
    expect(renderTimeline(lanes(runs.crowd(2, 6, 60)))).toContain('class="tw-tear"');
  });

  it('names no colour', () => {
    for (const trace of Object.values(pictures)) {
      expect(renderTimeline(lanes(trace))).not.toMatch(/#[0-9a-f]{3,8}"|rgb|hsl/);
    }
  });

  it('escapes what the learner wrote', () => {
    const picture = lanes(runs.named('<b> & "c"'));
    expect(renderTimeline(picture)).toContain('&lt;b&gt; &amp; &quot;c&quot;');
    expect(renderTimeline(picture)).not.toContain('<b>');
  });

  it('puts a cursor with its time where it is told', () => {
    const picture = lanes(runs.ferries());
    const south = picture.lanes[2]?.spans.at(-1)?.first ?? 0;
    expect(renderTimeline(picture, { cursor: south })).toMatch(/tw-cursor-time"[^>]*>2\.000</);
    expect(renderTimeline(picture)).not.toContain('tw-cursor');
  });

  it('draws nothing but an axis for a run without tasks', () => {
    const empty = renderTimeline(lanes(runs.nothing()));
    expect(overlaps(textBoxes(empty, 600))).toEqual([]);
    expect(empty).not.toContain('tw-lane');
    expect(empty).not.toContain('NaN');
  });
});

describe('labels', () => {
  const crowded = { ...pictures, 'fifty lanes': runs.crowd(49, 2), rounds: runs.crowd(5, 8) };

  for (const [name, trace] of Object.entries(crowded)) {
    it(`of ${name} never overlap, from a phone to a wide column`, () => {
      const svg = renderTimeline(lanes(trace));
      for (let width = 190; width <= 820; width += 30) {
        expect(overlaps(textBoxes(svg, width)), `${width} px`).toEqual([]);
      }
    });
  }

  it('come back as the column grows', () => {
    const svg = renderTimeline(lanes(runs.troubled()));
    const shown = (width: number) => textBoxes(svg, width).map((box) => box.text);
    expect(shown(220)).not.toContain('ConnectionError: no route to host');
    expect(shown(640)).toContain('ConnectionError: no route to host');
    expect(shown(640)).toEqual(expect.arrayContaining(shown(220)));
  });
});

describe('a run with very many steps', () => {
  const picture = lanes(runs.crowd(50, 40));

  it('is drawn with a few paths a lane', () => {
    const svg = renderTimeline(picture);
    expect(picture.length).toBeGreaterThan(8000);
    expect(svg.match(/<path/g)?.length ?? 0).toBeLessThan(picture.lanes.length * 8);
    expect(svg).toContain('tw-dense-running');
    expect(svg).not.toContain('NaN');
  });
});
