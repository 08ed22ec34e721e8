/**
 * Which labels show at which width. A label that does not fit is hidden by a class that a
 * container query reads (`fit-360`: shown when the plot is at least 360 px wide), so the
 * choice holds without JavaScript; it comes back when its mark is hovered or at the cursor.
 */
import type { Place } from './axis-scale.ts';

/** The plot widths at which the style sheet asks whether a label shows. */
export const fitWidths = [
  200, 220, 240, 260, 280, 300, 330, 360, 400, 440, 480, 540, 600, 660, 740, 820,
] as const;

/** The class for a label that needs `needed` pixels within `room`; '' where it always fits. */
export function fitClass(needed: number, room: Place): string {
  return classFrom(fitWidths.find((width) => room.share * width + room.offset >= needed));
}

/** The class of a label that shows from `width` pixels on, or never by itself. */
export function classFrom(width: number | undefined): string {
  if (width === undefined) return 'fit-none';
  return width === fitWidths[0] ? '' : `fit-${width}`;
}
