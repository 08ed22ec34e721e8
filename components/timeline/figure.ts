/** The picture and its text twin as one piece of HTML: what the page and the element show. */
import type { Lanes } from '#trace/lane.ts';
import { describeTimeline, renderDescription } from './describe.ts';
import type { Moment } from './moments.ts';
import { ownTasks } from './own-tasks.ts';
import { renderTimeline, type TimelineOptions } from './render.ts';
import { layOutRows } from './rows.ts';
import { element } from './svg.ts';

/** From this height on the picture scrolls (see `.tw-scroll`), and the keyboard must reach it. */
const scrollsFrom = 440;

/** Lanes that a picture on paper, or without scripts, has at most. */
const stillMost = 200;

/** What is known of the lanes already, and which of them to draw. */
export type FigureOptions = Pick<TimelineOptions, 'axis' | 'window'> & {
  readonly moments?: readonly Moment[];
};

/** HTML for the inside of a `.tw-figure` that stays as it is; `id` is unique on the page. */
export function renderFigure(all: Lanes, id: string): string {
  const lanes = ownTasks(all);
  const left = lanes.lanes.length - stillMost;
  if (left <= 0) return figureHtml(lanes, id);
  const drawn = { ...lanes, lanes: lanes.lanes.slice(0, stillMost) };
  const note = element(
    'p',
    { class: 'tw-none' },
    `… and ${left} more tasks. A run shows them all.`,
  );
  return figureHtml(drawn, id, {}, note);
}

/** The same, of all lanes or those in a window, for a reader who can scroll and step. */
export function figureHtml(
  lanes: Lanes,
  id: string,
  { moments: known, ...options }: FigureOptions = {},
  note = '',
): string {
  if (lanes.lanes.length === 0) return element('p', { class: 'tw-none' }, 'No task ran.');
  const description = describeTimeline(lanes, known);
  const drawing = renderTimeline(lanes, { ...options, id, label: description.summary });
  const { gutter, bottom } = layOutRows(lanes);
  const scrolls =
    bottom > scrollsFrom ? { tabindex: 0, role: 'group', 'aria-label': 'Lanes of the run' } : {};
  const plot = element('div', { class: 'tw-plot' }, drawing);
  const column = element('div', { class: 'tw-column', style: `--tw-gutter:${gutter}px` }, plot);
  return (
    element('div', { class: 'tw-scroll', ...scrolls }, column, note) +
    element('div', { class: 'tw-foot' }, renderDescription(description))
  );
}
