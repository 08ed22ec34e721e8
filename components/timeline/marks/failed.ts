import { distance } from '../axis-scale.ts';
import { type Drawing, label } from '../drawing.ts';
import { shifted } from '../place.ts';
import type { Row } from '../rows.ts';
import { element } from '../svg.ts';

/** A filled square with ×, and the error beside it where there is room. */
export function failed({ axis }: Drawing, row: Row, event: number): string {
  const room = shifted(distance(axis.place(event), { share: 1, offset: 0 }), 12);
  const message = row.lane.message;
  return element(
    'g',
    {},
    element('rect', { class: 'tw-failed', x: -6, y: -6, width: 12, height: 12, rx: 2 }),
    element('path', { class: 'tw-cross', d: 'M-2.75 -2.75L2.75 2.75M2.75 -2.75L-2.75 2.75' }),
    message === ''
      ? ''
      : element('g', { transform: 'translate(6 0)' }, label(message, 4.5, room, 'tw-alarm')),
  );
}
