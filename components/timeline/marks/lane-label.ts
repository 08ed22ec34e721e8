import type { Row, Rows } from '../rows.ts';
import { element, escaped, short, title } from '../svg.ts';

/** The lane's name, left of the plot. */
export function laneLabel(rows: Rows, row: Row): string {
  return element(
    'text',
    { class: 'tw-name', x: short(row.indent - rows.gutter), y: short(row.y + 4.5) },
    row.shownName === row.lane.name ? '' : title(row.lane.name),
    escaped(row.shownName),
  );
}

/** The fine line from a parent's name down to its child's. */
export function treeLine(rows: Rows, row: Row): string {
  const parent = rows.rows[row.parent];
  if (parent === undefined) return '';
  const x = short(parent.indent - rows.gutter + 4);
  return element('path', {
    class: 'tw-tree',
    d: `M${x} ${short(parent.y + 12)}V${short(row.y - 4)}q0 4 4 4H${short(row.indent - rows.gutter - 4)}`,
  });
}
