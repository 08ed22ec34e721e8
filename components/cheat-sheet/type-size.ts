/** How large the type of a printed sheet may be, so that the page is full and not too full. */
import type { SheetSection } from './cheat-sheet.ts';

/** What a page takes in at size 1, in characters of a summary. */
const room = 6_500;

/** Relative to the usual size; a browser test proves that it fits. */
export function typeSize(sections: readonly SheetSection[]): number {
  const needed = sections.reduce((sum, section) => sum + charactersOf(section), 0);
  const size = Math.sqrt(room / needed);
  return Number(Math.min(1.2, Math.max(0.9, size)).toFixed(3));
}

/** How many characters of a summary take as much room as the whole section does. */
function charactersOf({ summary, lines, kept, traps }: SheetSection): number {
  const tables = kept.reduce((sum, one) => {
    return sum + (one.type === 'table' ? 120 * one.html.split('<tr>').length : 560);
  }, 0);
  return 150 + summary.length + 105 * lines.length + 60 * traps.length + tables;
}
