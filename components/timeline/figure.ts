/** The picture and its text twin as one piece of HTML: what the page and the element show. */
import type { Lanes } from '#trace/lanes.ts';
import { describeTimeline, renderDescription } from './describe.ts';
import { ownTasks } from './own-tasks.ts';
import { renderTimeline } from './render.ts';
import { layOutRows } from './rows.ts';
import { element } from './svg.ts';

/** From this height on the picture scrolls (see `.tw-scroll`), and the keyboard must reach it. */
const scrollsFrom = 440;

/** HTML for the inside of a `.tw-figure`; `id` is unique on the page. */
export function renderFigure(all: Lanes, id: string): string {
  const lanes = ownTasks(all);
  if (lanes.lanes.length === 0) return element('p', { class: 'tw-none' }, 'No task ran.');
  const description = describeTimeline(lanes);
  const drawing = renderTimeline(lanes, { id, label: description.summary });
  const { gutter, bottom } = layOutRows(lanes);
  const scrolls =
    bottom > scrollsFrom ? { tabindex: 0, role: 'region', 'aria-label': 'Lanes of the run' } : {};
  const plot = element('div', { class: 'tw-plot' }, drawing);
  const column = element('div', { class: 'tw-column', style: `--tw-gutter:${gutter}px` }, plot);
  return (
    element('div', { class: 'tw-scroll', ...scrolls }, column) +
    element('div', { class: 'tw-foot' }, renderDescription(description))
  );
}
