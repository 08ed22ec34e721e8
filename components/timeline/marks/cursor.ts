import type { Place } from '../axis-scale.ts';
import { moveTo } from '../place.ts';
import { element, short } from '../svg.ts';

/**
 * One ink line with the time below it, and a veil over what has not happened yet.
 * To move it, set the group's transform and the text: nothing else changes.
 */
export function cursor(place: Place, time: number, top: number, bottom: number): string {
  return element(
    'g',
    { class: 'tw-cursor', 'aria-hidden': 'true', style: moveTo(place) },
    element('rect', {
      class: 'tw-veil',
      x: 1,
      y: short(top),
      width: '200%',
      height: short(bottom - top + 2),
    }),
    element('line', { class: 'tw-cursor-line', y1: short(top - 6), y2: short(bottom) }),
    element('rect', {
      class: 'tw-cursor-tag',
      x: -26,
      y: short(bottom),
      width: 52,
      height: 20,
      rx: 10,
    }),
    element('text', { class: 'tw-cursor-time', y: short(bottom + 14) }, time.toFixed(3)),
  );
}
