import type { Lane, LaneEnd } from '#trace/lane.ts';
import type { Drawing } from '../drawing.ts';
import { moveTo } from '../place.ts';
import type { Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { endWords, seconds } from '../wording.ts';
import { cancelled } from './cancelled.ts';
import { done } from './done.ts';
import { failed } from './failed.ts';

/** Where the lane ends, the mark that says how; a pending lane has none. */
export function ending(drawing: Drawing, row: Row): string {
  const words = endWords(row.lane);
  const draw = shapes[row.lane.end];
  if (words === null || draw === null) return '';
  const event = lastEvent(row.lane);
  return element(
    'g',
    {
      class: 'tw-end',
      'data-event': event,
      'data-task': row.lane.task,
      style: moveTo(drawing.axis.place(event)),
    },
    title(`${seconds(row.lane.ended)}: ${words}`),
    element('g', { transform: `translate(0 ${short(row.y)})` }, draw(drawing, row, event)),
  );
}

/** The last event that belongs to `lane`. */
export function lastEvent(lane: Lane): number {
  return lane.spans.at(-1)?.last ?? 0;
}

type Shape = (drawing: Drawing, row: Row, event: number) => string;
const shapes: Record<LaneEnd, Shape | null> = {
  returned: done,
  raised: failed,
  cancelled,
  pending: null,
};
