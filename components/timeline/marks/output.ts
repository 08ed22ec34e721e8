import type { Mark } from '#trace/lane.ts';
import { type Drawing, data } from '../drawing.ts';
import { moveTo } from '../place.ts';
import type { Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { markWords, seconds } from '../wording.ts';

/** A dot under the step that printed; standard error is hollow. */
export function output(
  { axis }: Drawing,
  row: Row,
  mark: Extract<Mark, { type: 'output' }>,
): string {
  return element(
    'g',
    {
      class: mark.stream === 'stdout' ? 'tw-output' : 'tw-output tw-stderr',
      ...data(mark.event, row.lane.task, mark.site),
      'data-line': mark.line,
      style: moveTo(axis.place(mark.event)),
    },
    title(`${seconds(mark.time)}: ${markWords(row.lane.name, mark)}`),
    element('circle', { cy: short(row.y + 13), r: 1.75 }),
  );
}
