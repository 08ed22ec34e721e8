import type { Holding } from '#trace/lane.ts';
import { distance } from '../axis-scale.ts';
import { type Drawing, data, label } from '../drawing.ts';
import { length, moveTo } from '../place.ts';
import { holdingHeight, type Row } from '../rows.ts';
import { element, short, title } from '../svg.ts';
import { holdingWords, seconds } from '../wording.ts';

/** An underline along the lane while the task holds a lock or a permit, with its name. */
export function holding({ axis }: Drawing, row: Row, held: Holding, level: number): string {
  const from = axis.place(held.first);
  const room = distance(from, axis.place(held.last));
  const y = row.y + 15 + level * holdingHeight;
  return element(
    'g',
    { class: 'tw-span', ...data(held.first, row.lane.task, 0) },
    title(`${seconds(held.from)}: ${holdingWords(row.lane, held)}`),
    element('rect', {
      class: 'tw-holding',
      y: short(y - 1.25),
      height: 2.5,
      style: `x:${length(from)};width:max(4px,${length(room)})`,
    }),
    element('g', { style: moveTo(from, -5) }, label(held.label, y + 12.5, room, 'tw-held')),
  );
}
