import type { Span } from '#trace/lane.ts';
import { distance } from '../axis-scale.ts';
import { type Drawing, data, label } from '../drawing.ts';
import { length, moveTo, shifted } from '../place.ts';
import type { Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { endless, seconds, spanWords, waitLabel } from '../wording.ts';

/** A thin pale bar with what it awaits in words above it. */
export function waiting({ axis, id }: Drawing, row: Row, span: Span): string {
  const from = axis.place(span.first);
  const room = distance(from, axis.place(span.last));
  const open = endless(row.lane, span);
  const bar = element('rect', {
    class: 'tw-waiting',
    // A wait that nobody ends is broken into dashes.
    fill: open ? `url(#${id}-open)` : undefined,
    y: short(row.y - 3),
    height: 6,
    rx: 3,
    style: `x:${length(shifted(from, -1.5))};width:${atLeastNothing(shifted(room, 1.5))}`,
  });
  return element(
    'g',
    { class: 'tw-span', ...data(span.first, row.lane.task, span.site) },
    title(`${seconds(span.from)}: ${spanWords(row.lane, span)}`),
    bar,
    element('g', { style: moveTo(from) }, label(waitLabel(span), row.y - 8, room)),
  );
}

/** The pattern of a wait that was never over; once in each picture. */
export function dashes(id: string): string {
  return element(
    'pattern',
    { id: `${id}-open`, width: 11, height: 6, patternUnits: 'userSpaceOnUse' },
    element('rect', { class: 'tw-waiting', width: 7, height: 100, rx: 0 }),
  );
}

function atLeastNothing(room: { share: number; offset: number }): string {
  return room.offset < 0 ? `max(0px,${length(room)})` : length(room);
}
