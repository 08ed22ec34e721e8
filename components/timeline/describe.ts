/** The timeline's text twin: a sentence that sums the run up, and a table of what happened. */
import type { Lanes } from '#trace/lane.ts';
import { laneSummary } from '#trace/summary.ts';
import { type Moment, moments } from './moments.ts';
import { element, escaped } from './svg.ts';
import { seconds } from './wording.ts';

export interface Description {
  readonly summary: string;
  readonly moments: readonly Moment[];
}

/** Rows in the page's table; the exported trace has them all. */
const most = 500;

/** The run in words. */
export function describeTimeline(
  lanes: Lanes,
  all: readonly Moment[] = moments(lanes),
): Description {
  return { summary: laneSummary(lanes), moments: all };
}

/** The text twin as HTML: the sentence, and the table behind a disclosure. */
export function renderDescription({ summary, moments: all }: Description): string {
  const rows = all
    .slice(0, most)
    .map((moment) =>
      element(
        'tr',
        { 'data-event': moment.event },
        element('td', { class: 'tw-when' }, seconds(moment.time)),
        element('td', {}, escaped(moment.text)),
      ),
    );
  const rest = all.length > most ? element('p', {}, `… and ${all.length - most} more events.`) : '';
  return element(
    'details',
    { class: 'tw-words' },
    element('summary', {}, 'In words'),
    element('p', {}, escaped(summary)),
    element(
      'div',
      { class: 'tw-table', tabindex: 0, role: 'region', 'aria-label': 'Events of the run' },
      element(
        'table',
        {},
        '<thead><tr><th scope="col">Time</th><th scope="col">What happens</th></tr></thead>',
        element('tbody', {}, ...rows),
      ),
      rest,
    ),
  );
}
