import { describe, expect, it } from 'vitest';
import { lanes } from '#trace/lanes.ts';
import { createAxis, pixels } from '../../components/timeline/axis-scale.ts';
import { roundNumbers } from '../../components/timeline/polyline.ts';
import * as runs from './runs.ts';

describe('the axis', () => {
  const all = [runs.ferries(), runs.timeless(), runs.blocked(), runs.deadlockedLate()];

  it('moves on with time and with order, and never back', () => {
    for (const axis of all.map((trace) => createAxis(lanes(trace)))) {
      for (const width of [190, 620]) {
        let last = 0;
        for (let event = 0; event <= axis.length; event += 0.25) {
          const x = pixels(axis.place(event), width);
          expect(x).toBeGreaterThanOrEqual(last - 1e-9);
          last = x;
        }
        expect(last).toBeLessThanOrEqual(width + 1e-9);
      }
    }
  });

  it('gives every step a place of its own within one instant', () => {
    const picture = lanes(runs.ferries());
    const axis = createAxis(picture);
    const starts = picture.lanes.map((lane) => {
      const first = lane.spans.find((span) => span.state === 'running');
      return pixels(axis.place(first?.first ?? 0), 400);
    });
    expect(starts[1]).toBeGreaterThanOrEqual((starts[0] ?? 0) + 7);
    expect(starts[2]).toBeGreaterThanOrEqual((starts[1] ?? 0) + 7);
  });

  it('finds the event under a pixel again', () => {
    for (const axis of all.map((trace) => createAxis(lanes(trace)))) {
      for (let event = 0.5; event < axis.length; event += 1) {
        const x = pixels(axis.place(event), 500);
        const found = axis.eventAtPixel(x, 500);
        expect(pixels(axis.place(found), 500)).toBeCloseTo(x, 6);
      }
    }
  });

  it('knows the time at every event', () => {
    const axis = createAxis(lanes(runs.ferries()));
    expect(axis.time(0)).toBe(0);
    expect(axis.time(axis.length)).toBe(3);
  });

  it('shows order alone when no time passes', () => {
    expect(createAxis(lanes(runs.timeless())).logical).toBe(true);
    expect(createAxis(lanes(runs.ferries())).logical).toBe(false);
  });
});

describe('round numbers', () => {
  it('are multiples of 1, 2 and 5', () => {
    expect(roundNumbers(3, 4)).toEqual([0, 1, 2, 3]);
    expect(roundNumbers(0.25, 4)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25]);
    expect(roundNumbers(100, 4)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(roundNumbers(7.5, 4)).toEqual([0, 2, 4, 6]);
  });
});
