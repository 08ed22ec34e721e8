/** The picture and its text twin as one piece of HTML: what the page and the element show. */
import type { Lanes } from '#trace/lanes.ts';
import { describeTimeline, renderDescription } from './describe.ts';
import { renderTimeline } from './render.ts';
import { layOutRows } from './rows.ts';

/** HTML for the inside of a `.tw-figure`; `id` is unique on the page. */
export function renderFigure(lanes: Lanes, id: string): string {
  const description = describeTimeline(lanes);
  const drawing = renderTimeline(lanes, { id, label: description.summary });
  const { gutter } = layOutRows(lanes);
  return `<div class="tw-scroll"><div class="tw-column" style="--tw-gutter:${gutter}px"><div class="tw-plot">${drawing}</div></div></div><div class="tw-foot">${renderDescription(description)}</div>`;
}
