/** "Line 6 ran 3 times": when a line ran, as a row of ways to those moments. */
import type { Moment } from './moments.ts';
import { escaped, htmlElement } from './svg.ts';
import { seconds } from './wording.ts';

/** Moments that get a button each; a line in a long loop runs very often. */
const most = 24;

/** HTML for the moments at which line `line` ran. */
export function visitsHtml(line: number, moments: readonly Moment[]): string {
  const count = moments.length;
  if (count === 0) {
    return htmlElement('p', {}, `The run did not stop or print on line ${line}.`);
  }
  const times = count === 1 ? 'one moment' : `${count.toLocaleString('en')} moments`;
  const buttons = moments
    .slice(0, most)
    .map(({ event, time, text }) =>
      htmlElement(
        'button',
        { type: 'button', class: 'tw-visit', 'data-event': event },
        `${seconds(time)} ${escaped(text)}`,
      ),
    );
  const rest = count > most ? ` and ${(count - most).toLocaleString('en')} more` : '';
  return htmlElement('p', {}, `Line ${line}, ${times}:`) + buttons.join('') + rest;
}
