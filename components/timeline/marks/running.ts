import type { Span } from '#trace/lane.ts';
import { distance, type Place } from '../axis-scale.ts';
import { barHalf, type Drawing, data } from '../drawing.ts';
import { length } from '../place.ts';
import type { Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { seconds, spanWords } from '../wording.ts';

/** A solid bar, at least 4 px wide: a step of a coroutine takes no virtual time. */
export function running({ axis }: Drawing, row: Row, span: Span): string {
  const place = axis.place(span.first);
  return element(
    'rect',
    {
      class: 'tw-running',
      ...data(span.first, row.lane.task, span.site),
      y: short(row.y - barHalf),
      height: 2 * barHalf,
      rx: 2,
      style: `x:${length(place)};width:${barWidth(place, axis.place(span.last))}`,
    },
    title(`${seconds(span.from)}: ${spanWords(row.lane, span)}`),
  );
}

/** A gap of 3 px parts a step from the next. */
function barWidth(first: Place, last: Place): string {
  const { share, offset } = distance(first, last);
  if (share < 1e-6) return `${short(Math.max(4, offset - 3))}px`;
  const free = length({ share, offset: offset - 3 });
  return `max(4px,${free})`;
}
