import type { Arrow } from '#trace/lane.ts';
import { barHalf, type Drawing } from '../drawing.ts';
import { moveTo } from '../place.ts';
import type { Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { arrowWords, seconds } from '../wording.ts';

/** A fine arrow from who caused it to whom it happened: a wake or a cancellation. */
export function arrow(drawing: Drawing, { type, from, to, event, time, cause }: Arrow): string {
  const source = drawing.rows.rowOf.get(from);
  const target = drawing.rows.rowOf.get(to);
  if (target === undefined || source === target) return '';
  const words = arrowWords({ type, from, to, event, time, cause }, (task) => {
    return drawing.rows.rowOf.get(task)?.lane.name ?? `task ${task}`;
  });
  return element(
    'g',
    {
      class: type === 'wake' ? 'tw-wake' : 'tw-cancel',
      'data-event': event,
      'data-task': to,
      style: moveTo(drawing.axis.place(event)),
    },
    title(`${seconds(time)}: ${words}`),
    source === undefined ? fromOutside(target, event) : between(source.y, target.y),
  );
}

/** A small head above the lane: a timer, or the loop itself, which has the wakes' own hue. */
function fromOutside({ lane, y }: Row, event: number): string {
  const waited = lane.spans.findLast((span) => span.state === 'waiting' && span.last === event);
  const timed = waited === undefined || waited.target?.kind === 'sleep';
  return element('path', {
    class: timed ? 'tw-timer' : 'tw-head',
    d: `M-3.5 ${short(y - barHalf - 7)}h7l-3.5 5z`,
  });
}

function between(from: number, to: number): string {
  const down = to > from ? 1 : -1;
  const start = from + down * (barHalf + 1);
  const tip = to - down * (barHalf + 0.5);
  const along = (part: number) => short(start + (tip - start) * part);
  const path = `M0 ${short(start)}C-5 ${along(0.3)} -5 ${along(0.7)} 0 ${short(tip - down * 3)}`;
  return (
    element('path', { class: 'tw-shaft', d: path }) +
    element('path', {
      class: 'tw-head',
      d: `M0 ${short(tip)}l-3 ${short(-down * 5.5)}h6z`,
    })
  );
}
