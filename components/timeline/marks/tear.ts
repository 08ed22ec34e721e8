import { truncatedWords } from '#trace/summary.ts';
import type { Drawing } from '../drawing.ts';
import { element, short, title } from '../svg.ts';

/** A torn edge on the right: the trace goes on beyond what was kept. */
export function tear({ lanes, rows }: Drawing): string {
  if (lanes.truncated === null) return '';
  const tooth = 5;
  let path = `M4 ${rows.top - 2}`;
  for (let y = rows.top - 2, side = 1; y < rows.bottom; y += tooth, side = -side) {
    path += `l${side * tooth} ${tooth}`;
  }
  return element(
    'g',
    { class: 'tw-tear', style: 'transform:translateX(100%)' },
    title(truncatedWords(lanes.truncated)),
    element('path', { d: path }),
    element('text', { class: 'tw-tick', x: 8, y: short(rows.bottom + 14) }, 'cut off'),
  );
}
