import type { Drawing } from '../drawing.ts';
import { moveTo } from '../place.ts';
import { element, short, title } from '../svg.ts';

/** A dashed line through all lanes with a flag: from here on two compared runs differ. */
export function difference({ axis, rows }: Drawing, event: number): string {
  return element(
    'g',
    { class: 'tw-difference', style: moveTo(axis.place(event)) },
    title('The first difference'),
    element('line', { y1: rows.top - 4, y2: short(rows.bottom) }),
    element('path', { d: `M0 ${short(rows.bottom)}l6 10h-12z` }),
  );
}
