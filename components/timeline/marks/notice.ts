import type { Mark } from '#trace/lane.ts';
import { barHalf, type Drawing, data } from '../drawing.ts';
import { moveTo } from '../place.ts';
import type { Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { markWords, seconds } from '../wording.ts';

/** A small triangle with a stroke: a warning, or a cancellation that was swallowed. */
export function notice(
  { axis }: Drawing,
  row: Row,
  mark: Exclude<Mark, { type: 'output' }>,
): string {
  const top = short(row.y - barHalf - 11);
  return element(
    'g',
    {
      class: 'tw-notice',
      ...data(mark.event, row.lane.task, mark.site),
      style: moveTo(axis.place(mark.event)),
    },
    title(`${seconds(mark.time)}: ${markWords(row.lane.name, mark)}`),
    element('path', { class: 'tw-notice-sign', d: `M0 ${top}l5.5 10h-11z` }),
    element('path', {
      class: 'tw-notice-stroke',
      d: `M0 ${short(row.y - barHalf - 7)}v3m0 1.5v.2`,
    }),
  );
}
