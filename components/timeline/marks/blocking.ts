import type { Span } from '#trace/lane.ts';
import { distance } from '../axis-scale.ts';
import { barHalf, type Drawing, data, label } from '../drawing.ts';
import { length, moveTo } from '../place.ts';
import type { Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { seconds, spanWords } from '../wording.ts';

/** A cross-hatched bar: the task keeps the loop busy, and nobody else can run. */
export function blocking({ axis, id }: Drawing, row: Row, span: Span): string {
  const from = axis.place(span.first);
  const room = distance(from, axis.place(span.last));
  const box = {
    y: short(row.y - barHalf),
    height: 2 * barHalf,
    rx: 2,
    style: `x:${length(from)};width:max(4px,${length(room)})`,
  };
  const words = `blocks the loop ${short(span.to - span.from, 3)} s`;
  return element(
    'g',
    { class: 'tw-span', ...data(span.first, row.lane.task, span.site) },
    title(`${seconds(span.from)}: ${spanWords(row.lane, span)}`),
    element('rect', { class: 'tw-blocking', ...box }),
    element('rect', { class: 'tw-blocking-hatch', fill: `url(#${id}-hatch)`, ...box }),
    element('g', { style: moveTo(from, -5) }, label(words, row.y - 12, room, 'tw-alarm')),
  );
}

/** The pattern that `blocking` fills its bar with; once in each picture. */
export function hatch(id: string): string {
  return element(
    'pattern',
    { id: `${id}-hatch`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('path', { class: 'tw-hatch', d: 'M0 0L6 6M6 0L0 6' }),
  );
}
