import { scaleLinear } from 'd3-scale';
import { type Axis, type Place, pixels } from '../axis-scale.ts';
import type { Drawing } from '../drawing.ts';
import { classFrom, fitWidths } from '../fit.ts';
import { moveTo } from '../place.ts';
import { element, escaped, short } from '../svg.ts';
import { textWidth } from '../text-width.ts';

export interface Tick {
  readonly place: Place;
  readonly text: string;
  /** The fit class of its text; the line itself always shows. */
  readonly fit: string;
}

const tickSize = 12;

/** Time above the lanes, with a fine line down through them at each tick. */
export function axisMark({ axis, rows }: Drawing): string {
  const marks = ticks(axis).map(({ place, text, fit }) =>
    element(
      'g',
      { style: moveTo(place) },
      element('line', { class: 'tw-grid', y1: rows.top - 4, y2: short(rows.bottom) }),
      element('text', { class: `tw-tick ${fit}`.trim(), y: rows.top - 13 }, escaped(text)),
    ),
  );
  return element('g', { class: 'tw-axis', 'aria-hidden': 'true' }, ...marks);
}

/** The ticks: start and end first, then round times, each only where no earlier one stands. */
export function ticks(axis: Axis): Tick[] {
  const times = axis.logical
    ? [0]
    : withEnds(scaleLinear([0, axis.end], [0, 1]).ticks(6), axis.end);
  const decimals = Math.max(0, ...times.slice(1, -1).map(decimalsOf));
  const wanted = [...new Set([times[0] ?? 0, times.at(-1) ?? 0, ...times])].map((time) => ({
    place: axis.placeOfTime(time),
    text: tickText(time, time === axis.end ? Math.max(decimals, decimalsOf(time)) : decimals),
  }));
  const shown = new Map<(typeof wanted)[number], number>();
  for (const width of fitWidths) {
    for (const tick of wanted) {
      if (shown.has(tick)) continue;
      if ([...shown.keys()].every((other) => apart(tick, other, width))) shown.set(tick, width);
    }
  }
  return wanted.map((tick) => ({ ...tick, fit: classFrom(shown.get(tick)) }));
}

type Text = { readonly place: Place; readonly text: string };

function apart(one: Text, other: Text, width: number): boolean {
  const gap = Math.abs(pixels(one.place, width) - pixels(other.place, width));
  return gap >= (textWidth(one.text, tickSize) + textWidth(other.text, tickSize)) / 2 + 10;
}

function withEnds(times: number[], end: number): number[] {
  return times.at(-1) === end ? times : [...times, end];
}

function decimalsOf(time: number): number {
  return short(time, 3).split('.')[1]?.length ?? 0;
}

function tickText(time: number, decimals: number): string {
  return `${time === 0 ? '0' : time.toFixed(Math.min(3, decimals))} s`;
}
