/** Two runs below one another on one time axis, with the first difference marked and in words. */
import { type Comparison, compareLanes, type Happening } from '#trace/compare.ts';
import type { Lanes } from '#trace/lane.ts';
import { alignedAxes } from './axis-scale.ts';
import { renderTimeline } from './render.ts';
import { layOutRows } from './rows.ts';
import { escaped, htmlElement } from './svg.ts';
import { seconds } from './wording.ts';

/** One of the two runs, with what it is called: "Your run", "The recorded run". */
export interface ComparedRun {
  readonly title: string;
  readonly lanes: Lanes;
}

/** Rows of the table: the first difference and what surrounds it. */
const rowsBefore = 3;
const rowsAfter = 12;

/** HTML for the inside of a comparison; `id` is unique on the page. */
export function renderComparison(left: ComparedRun, right: ComparedRun, id: string): string {
  const comparison = compareLanes(left.lanes, right.lanes);
  const [leftAxis, rightAxis] = alignedAxes(left.lanes, right.lanes);
  const { first } = comparison;
  const gutter = Math.max(layOutRows(left.lanes).gutter, layOutRows(right.lanes).gutter);
  const figure = (run: ComparedRun, part: string, axis: typeof leftAxis, at: Happening | null) => {
    const label = `${run.title}, ended at ${seconds(run.lanes.end)}`;
    const drawing = renderTimeline(run.lanes, {
      id: `${id}-${part}`,
      axis,
      label,
      ...(first === null ? {} : { difference: at?.event ?? run.lanes.length }),
    });
    const plot = htmlElement('div', { class: 'tw-plot' }, drawing);
    return htmlElement(
      'figure',
      {},
      htmlElement('figcaption', {}, escaped(label)),
      htmlElement(
        'div',
        { class: 'tw-scroll', tabindex: 0, role: 'region', 'aria-label': escaped(label) },
        htmlElement('div', { class: 'tw-column', style: `--tw-gutter:${gutter}px` }, plot),
      ),
    );
  };
  return (
    htmlElement(
      'p',
      { class: 'tw-compare-words' },
      escaped(comparisonWords(left, right, comparison)),
    ) +
    figure(left, 'left', leftAxis, first?.left ?? null) +
    figure(right, 'right', rightAxis, first?.right ?? null) +
    (first === null ? '' : tableHtml(left, right, comparison))
  );
}

/** What a reader should know of the two runs, in a few sentences. */
export function comparisonWords(
  left: ComparedRun,
  right: ComparedRun,
  { first, output }: Comparison,
): string {
  if (first === null) return 'Both runs do the same at the same times.';
  const told = [
    `The first difference is at ${seconds(first.time)}. ` +
      `${left.title}: ${happeningWords(first.left)}. ${right.title}: ${happeningWords(first.right)}.`,
  ];
  if (output === null) told.push('They print the same at the same times.');
  else if (output.left !== first.left || output.right !== first.right) {
    told.push(`What they print differs from ${seconds(output.time)} on.`);
  }
  const [one, other] = [left.lanes.end, right.lanes.end];
  if (one !== other) told.push(`They end at ${seconds(one)} and at ${seconds(other)}.`);
  return told.join(' ');
}

function happeningWords(happening: Happening | null): string {
  return happening === null ? 'it is over' : `${happening.words}, at ${seconds(happening.time)}`;
}

function tableHtml(left: ComparedRun, right: ComparedRun, comparison: Comparison): string {
  const { first } = comparison;
  const place = comparison.left.indexOf(first?.left as Happening);
  const at = place >= 0 ? place : comparison.left.length;
  const rows: string[] = [];
  const most = Math.max(comparison.left.length, comparison.right.length);
  for (let row = Math.max(0, at - rowsBefore); row < Math.min(most, at + rowsAfter); row++) {
    const cells = [comparison.left[row], comparison.right[row]].map((happening) =>
      htmlElement(
        'td',
        {},
        happening ? `${seconds(happening.time)} ${escaped(happening.words)}` : '',
      ),
    );
    rows.push(htmlElement('tr', row === at ? { class: 'is-difference' } : {}, ...cells));
  }
  const head = [left, right].map(({ title }) =>
    htmlElement('th', { scope: 'col' }, escaped(title)),
  );
  return htmlElement(
    'details',
    { class: 'tw-words' },
    htmlElement('summary', {}, 'Around the difference, in words'),
    htmlElement(
      'div',
      { class: 'tw-table', tabindex: 0, role: 'region', 'aria-label': 'The runs side by side' },
      htmlElement(
        'table',
        {},
        htmlElement('thead', {}, htmlElement('tr', {}, ...head)),
        htmlElement('tbody', {}, ...rows),
      ),
    ),
  );
}
