import { type Axis, distance, type Place, pixels } from '../axis-scale.ts';
import type { Drawing } from '../drawing.ts';
import { classFrom, fitWidths } from '../fit.ts';
import { length, moveTo } from '../place.ts';
import { roundNumbers } from '../polyline.ts';
import type { Rows } from '../rows.ts';
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
  const bands = axis.logical ? [] : axis.instants.map((instant) => band(axis, rows, instant));
  return element('g', { class: 'tw-axis', 'aria-hidden': 'true' }, ...bands, ...marks);
}

/** A tint where time stands still and only the order of steps moves on. */
function band(axis: Axis, rows: Rows, { first, last }: { first: number; last: number }): string {
  const from = axis.place(first);
  return element('rect', {
    class: 'tw-instant',
    y: rows.top - 4,
    height: short(rows.bottom - rows.top + 4),
    style: `x:${length(from)};width:${length(distance(from, axis.place(last)))}`,
  });
}

/** The ticks: start and end first, then round times, each only where no earlier one stands. */
export function ticks(axis: Axis): Tick[] {
  const wanted = axis.logical ? logicalTexts(axis) : timeTexts(axis);
  const shown = new Map<Text, number>();
  for (const width of fitWidths) {
    for (const tick of wanted) {
      if (shown.has(tick)) continue;
      if ([...shown.keys()].every((other) => apart(tick, other, width))) shown.set(tick, width);
    }
  }
  return wanted.map((tick) => ({ ...tick, fit: classFrom(shown.get(tick)) }));
}

function timeTexts(axis: Axis): Text[] {
  const times = withEnds(roundNumbers(axis.end, 4), axis.end);
  const decimals = Math.max(0, ...times.slice(1, -1).map(decimalsOf));
  return byImportance(times).map((time) => ({
    place: axis.placeOfTime(time),
    text: tickText(time, time === axis.end ? Math.max(decimals, decimalsOf(time)) : decimals),
  }));
}

/** Both ends, then the others: those at even steps before those between them. */
function byImportance(times: readonly number[]): number[] {
  const rank = (index: number) => {
    if (index === 0 || index === times.length - 1) return -64;
    return -Math.log2(index & -index);
  };
  return [...times.entries()]
    .sort(([a], [b]) => rank(a) - rank(b) || a - b)
    .map(([, time]) => time);
}

/** Order alone: no time passes from the first step to the last. */
function logicalTexts(axis: Axis): Text[] {
  return [
    { place: axis.place(0), text: '0 s' },
    { place: axis.place(axis.length), text: 'still 0 s' },
  ];
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
