import { describe, expect, it } from 'vitest';
import { compareLanes } from '#trace/compare.ts';
import { lanes } from '#trace/lanes.ts';
import { alignedAxes, pixels } from '../../components/timeline/axis-scale.ts';
import { comparisonWords, renderComparison } from '../../components/timeline/comparison.ts';
import { overlaps, textBoxes } from './read-svg.ts';
import * as runs from './runs.ts';

const ferries = { title: 'Your run', lanes: lanes(runs.ferries()) };
const alone = { title: 'The recorded run', lanes: lanes(runs.alone()) };
const locked = { title: 'The recorded run', lanes: lanes(runs.locked()) };
const stuck = { title: 'The recorded run', lanes: lanes(runs.deadlockedLate()) };

describe('the axes of two runs', () => {
  it.each([
    ['a shorter one', ferries, alone],
    ['one with other times', ferries, locked],
    ['one that hangs', locked, stuck],
  ])('have equal times at equal places: %s', (_what, one, other) => {
    const [left, right] = alignedAxes(one.lanes, other.lanes);
    const until = Math.min(one.lanes.end, other.lanes.end);
    for (const width of [240, 700]) {
      const place = (axis: typeof left, time: number) => pixels(axis.placeOfTime(time), width);
      for (const time of [0, until / 3, until / 2, until]) {
        // Times at which nothing happens lie between those at which something does.
        const apart = Math.abs(place(left, time) - place(right, time));
        expect(apart, `${time} s at ${width} px`).toBeLessThan(0.01);
      }
      expect(pixels(left.place(left.length), width)).toBeLessThanOrEqual(width + 1e-9);
      expect(pixels(right.place(right.length), width)).toBeLessThanOrEqual(width + 1e-9);
    }
  });

  it('move on and never back', () => {
    for (const axis of alignedAxes(locked.lanes, stuck.lanes)) {
      let last = 0;
      for (let event = 0; event <= axis.length; event += 0.5) {
        const x = pixels(axis.place(event), 500);
        expect(x).toBeGreaterThanOrEqual(last - 1e-9);
        last = x;
      }
    }
  });
});

describe('two runs side by side', () => {
  it('are drawn on one axis with the first difference marked in both', () => {
    const html = renderComparison(ferries, locked, 'c');
    expect(html.match(/class="tw-drawing"/g)).toHaveLength(2);
    expect(html.match(/class="tw-difference"/g)).toHaveLength(2);
    expect(html).toContain('id="c-left-hatch"');
    expect(html).toContain('id="c-right-hatch"');
    expect(html).not.toContain('NaN');
  });

  it('have no mark where they are the same', () => {
    const html = renderComparison(ferries, { ...ferries, title: 'The recorded run' }, 'c');
    expect(html).toContain('Both runs do the same at the same times.');
    expect(html).not.toContain('tw-difference');
  });

  it('keep their labels apart', () => {
    const drawings = renderComparison(ferries, locked, 'c').split('<figure>').slice(1);
    for (const drawing of drawings) {
      const svg = drawing.slice(drawing.indexOf('<svg'), drawing.indexOf('</svg>'));
      for (const width of [200, 400, 700]) expect(overlaps(textBoxes(svg, width))).toEqual([]);
    }
  });

  it('say in words what differs', () => {
    const words = comparisonWords(ferries, alone, compareLanes(ferries.lanes, alone.lanes));
    expect(words).toBe(
      'The first difference is at 0.000 s. ' +
        'Your run: north starts, at 0.000 s. The recorded run: main awaits sleep 0.25 s, at 0.000 s. ' +
        'What they print differs from 0.000 s on. They end at 3.000 s and at 0.250 s.',
    );
  });
});
