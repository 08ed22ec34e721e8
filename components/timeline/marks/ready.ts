import type { Span } from '#trace/lane.ts';
import { distance } from '../axis-scale.ts';
import { type Drawing, data } from '../drawing.ts';
import { length, shifted } from '../place.ts';
import type { Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { seconds, spanWords } from '../wording.ts';

/** A dashed outline: queued, waiting its turn. One that got its turn at once shows none. */
export function ready({ axis }: Drawing, row: Row, span: Span): string {
  const from = shifted(axis.place(span.first), 0.5);
  const width = shifted(distance(from, axis.place(span.last)), -1.5);
  if (width.share < 1e-6 && width.offset < 2) return '';
  return element(
    'rect',
    {
      class: 'tw-ready',
      ...data(span.first, row.lane.task, span.site),
      y: short(row.y - 7),
      height: 14,
      rx: 2.5,
      style: `x:${length(from)};width:${width.share < 1e-6 ? length(width) : `max(1px,${length(width)})`}`,
    },
    title(`${seconds(span.from)}: ${spanWords(row.lane, span)}`),
  );
}
