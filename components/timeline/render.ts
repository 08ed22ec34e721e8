/**
 * Draws a run: lanes in, SVG text out, nothing else. The same function draws at build time,
 * after a run in the page, and in the tests.
 *
 * The picture has no viewBox and never scales: text keeps its size, places are shares of the
 * plot plus pixels (see axis-scale.ts). Its left edge is the plot's, names stand at negative x:
 * the column gives it a left margin of `gutter` pixels.
 */
import type { Arrow, Lane, Lanes, Mark, Span } from '#trace/lane.ts';
import { type Axis, createAxis } from './axis-scale.ts';
import type { Drawing } from './drawing.ts';
import { arrow } from './marks/arrow.ts';
import { axisMark } from './marks/axis.ts';
import { blocking, hatch } from './marks/blocking.ts';
import { cursor } from './marks/cursor.ts';
import { arrowsMost, denseFrom, denseLane } from './marks/dense.ts';
import { difference } from './marks/difference.ts';
import { ending } from './marks/ending.ts';
import { holding } from './marks/holding.ts';
import { laneLabel, treeLine } from './marks/lane-label.ts';
import { notice } from './marks/notice.ts';
import { output } from './marks/output.ts';
import { ready } from './marks/ready.ts';
import { running } from './marks/running.ts';
import { tear } from './marks/tear.ts';
import { dashes, waiting } from './marks/waiting.ts';
import { holdingLevels, layOutRows, type Row } from './rows.ts';
import { element } from './svg.ts';
import { endWords, seconds } from './wording.ts';

export interface TimelineOptions {
  /** Accessible name of the picture; the text twin's sentence serves well. */
  readonly label?: string;
  /** Pixels for the whole picture; without it the picture fills its column. */
  readonly width?: number;
  /** Event at which a cursor stands. */
  readonly cursor?: number;
  /** The axis to draw on; the run's own unless told. */
  readonly axis?: Axis;
  /** Which lanes to draw, from the first to before the second; all unless told. */
  readonly window?: readonly [from: number, to: number];
  /** Event at which this run first differs from the one it is compared with. */
  readonly difference?: number;
  /** Prefix of the ids inside, unique on the page. */
  readonly id?: string;
}

/** Pixels right of the plot, for what ends at its edge. */
export const rightRoom = 26;
/** Pixels below the lanes, for the cursor's time. */
const bottomRoom = 24;

/**
 * The picture of a run as SVG text.
 *
 * @example
 * figure.innerHTML = renderTimeline(lanes(record.trace), { cursor: 12 });
 */
export function renderTimeline(lanes: Lanes, options: TimelineOptions = {}): string {
  const drawing: Drawing = {
    lanes,
    axis: options.axis ?? createAxis(lanes),
    rows: layOutRows(lanes),
    id: options.id ?? 'timeline',
  };
  const { rows, axis } = drawing;
  const height = Math.ceil(rows.bottom + bottomRoom);
  const width = options.width === undefined ? '100%' : options.width - rows.gutter - rightRoom;
  const at = options.cursor;
  const dense = isDense(lanes);
  const shown = rows.rows.slice(...(options.window ?? []));
  return element(
    'svg',
    {
      class: 'tw-drawing',
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'group',
      'aria-label': options.label ?? 'Timeline of the run',
      width,
      height,
      overflow: 'visible',
      'data-top': rows.top,
      'data-bottom': rows.bottom,
    },
    element('defs', {}, hatch(drawing.id), dashes(drawing.id)),
    axisMark(drawing),
    ...shown.map((row) => treeLine(rows, row)),
    ...shown.map((row) => laneGroup(drawing, row, dense)),
    element('g', { class: 'tw-arrows' }, ...shownArrows(lanes).map((one) => arrow(drawing, one))),
    tear(drawing),
    options.difference === undefined ? '' : difference(drawing, options.difference),
    at === undefined ? '' : cursor(axis.place(at), axis.time(at), rows.top, rows.bottom),
  );
}

/** A cancellation wakes whom it hits: the arrow that says more is enough. Very many say nothing. */
function shownArrows({ arrows }: Lanes): readonly Arrow[] {
  if (arrows.length > arrowsMost) return [];
  return arrows.filter(({ type, from, to, time }, index) => {
    const before = arrows[index - 1];
    const said = before?.type === 'cancel' && before.from === from && before.to === to;
    return !(type === 'wake' && said && before.time === time);
  });
}

/** True where single marks would be too many to tell apart. */
function isDense({ lanes }: Lanes): boolean {
  return lanes.reduce((sum, lane) => sum + lane.spans.length, 0) >= denseFrom;
}

function laneGroup(drawing: Drawing, row: Row, dense: boolean): string {
  const { lane } = row;
  const levels = holdingLevels(lane);
  const end = endWords(lane);
  const name = end === null ? `${lane.name} has not ended` : `${end} at ${seconds(lane.ended)}`;
  return element(
    'g',
    { class: 'tw-lane', role: 'group', 'aria-label': name, 'data-task': lane.task },
    laneLabel(drawing.rows, row),
    ...lane.holdings.map((held, index) => holding(drawing, row, held, levels[index] ?? 0)),
    ...(dense ? [denseLane(drawing, row)] : singleMarks(drawing, row)),
    ending(drawing, row),
  );
}

function singleMarks(drawing: Drawing, row: Row): string[] {
  return [
    // Waiting lies below the bars of work, so that a short step is never covered.
    ...inDrawingOrder(row.lane.spans).map((span) => drawSpan(drawing, row, span)),
    ...row.lane.marks.map((mark) => drawMark(drawing, row, mark)),
  ];
}

const layers: Record<Span['state'], number> = { waiting: 0, ready: 1, running: 2, blocking: 3 };

function inDrawingOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => layers[a.state] - layers[b.state] || a.first - b.first);
}

function drawSpan(drawing: Drawing, row: Row, span: Span): string {
  switch (span.state) {
    case 'running':
      return running(drawing, row, span);
    case 'ready':
      return ready(drawing, row, span);
    case 'waiting':
      return waiting(drawing, row, span);
    case 'blocking':
      return blocking(drawing, row, span);
  }
}

function drawMark(drawing: Drawing, row: Row, mark: Lane['marks'][number]): string {
  return isOutput(mark) ? output(drawing, row, mark) : notice(drawing, row, mark);
}

function isOutput(mark: Mark): mark is Extract<Mark, { type: 'output' }> {
  return mark.type === 'output';
}
