/**
 * A whole lane in a handful of paths, for runs with so many steps that single marks would be
 * narrower than a pixel. States keep their hue and their shape: upright strokes run, a level
 * band waits, dashes are ready, a broken thick band blocks, dots print.
 */
import type { Span } from '#trace/lane.ts';
import { type Axis, distance } from '../axis-scale.ts';
import { barHalf, type Drawing } from '../drawing.ts';
import type { Row } from '../rows.ts';
import { element, short } from '../svg.ts';

/** From this many spans on, lanes are drawn dense. */
export const denseFrom = 1500;
/** From this many on, arrows are left to the table. */
export const arrowsMost = 500;

/** Units of the dense picture's width: it stretches to the plot, its strokes do not. */
const units = 10_000;
/** Half the height of one lane's strip. */
const half = 16;

/** The spans and outputs of one lane. */
export function denseLane({ axis }: Drawing, row: Row): string {
  const paths = { waiting: '', ready: '', running: '', blocking: '', output: '' };
  for (const span of row.lane.spans) {
    paths[span.state] += span.state === 'running' ? upright(axis, span) : level(axis, span);
  }
  for (const mark of row.lane.marks) {
    if (mark.type === 'output') paths.output += `M${at(axis, mark.event)} 13h0`;
  }
  const strokes = Object.entries(paths)
    .filter(([, d]) => d !== '')
    .map(([state, d]) => element('path', { class: `tw-dense-${state}`, d }));
  return element(
    'svg',
    {
      class: 'tw-dense',
      y: short(row.y - half),
      width: '100%',
      height: 2 * half,
      viewBox: `0 ${-half} ${units} ${2 * half}`,
      preserveAspectRatio: 'none',
    },
    ...strokes,
  );
}

function at(axis: Axis, event: number): string {
  return short(axis.place(event).share * units, 1);
}

function level(axis: Axis, span: Span): string {
  return `M${at(axis, span.first)} 0H${at(axis, span.last)}`;
}

/** One stroke, or side by side as many as fill the step's width. */
function upright(axis: Axis, span: Span): string {
  const from = axis.place(span.first);
  const width = distance(from, axis.place(span.last)).share * units;
  const strokes = Math.max(1, Math.floor(width / strokeUnits));
  return Array.from({ length: strokes }, (_, index) => {
    return `M${short(from.share * units + index * strokeUnits, 1)} ${-barHalf}V${barHalf}`;
  }).join('');
}

/** A stroke of 2 px is at least this wide in a plot of up to 1000 px. */
const strokeUnits = 20;
