import { element } from '../svg.ts';

/** A slash through the lane: the task was cancelled. */
export function cancelled(): string {
  return element(
    'g',
    {},
    element('path', { class: 'tw-slash-halo', d: 'M-4.5 9L4.5 -9' }),
    element('path', { class: 'tw-slash', d: 'M-4.5 9L4.5 -9' }),
  );
}
