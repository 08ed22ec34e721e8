import { element } from '../svg.ts';

/** A ring: the task returned. */
export function done(): string {
  return element('circle', { class: 'tw-done', cx: -1, r: 4.75 });
}
