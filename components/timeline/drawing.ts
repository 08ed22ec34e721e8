/** What every mark needs to know of the picture it is part of. */
import type { Lanes } from '#trace/lane.ts';
import type { Axis, Place } from './axis-scale.ts';
import { fitClass } from './fit.ts';
import type { Rows } from './rows.ts';
import { element, escaped } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface Drawing {
  readonly lanes: Lanes;
  readonly axis: Axis;
  readonly rows: Rows;
  /** Prefix of the ids inside the picture, unique on its page. */
  readonly id: string;
}

/** Half the height of the bars that show a task at work. */
export const barHalf = 9;
export const labelSize = 12;

/** Text above or below a bar; it shows where it fits into `room`. */
export function label(text: string, y: number, room: Place, kind = ''): string {
  const fit = fitClass(textWidth(text, labelSize) + 10, room);
  const names = ['tw-label', kind, fit].filter((name) => name !== '').join(' ');
  return element('text', { class: names, x: 5, y }, escaped(text));
}

/** Attributes by which the page finds what a mark stands for. */
export function data(event: number, task: number, site: number) {
  return { 'data-event': event, 'data-task': task, 'data-site': site === 0 ? undefined : site };
}
