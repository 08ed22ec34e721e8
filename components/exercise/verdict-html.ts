/**
 * A verdict as HTML: what happened, what could be better, then the requirements, each with a way
 * to its moment.
 */
import type { CheckResult, Moment, ToldRemark, Verdict } from '#grader/verdict.ts';
import { escapeHtml, wordsHtml } from '../workbench/result/html.ts';
import { clock } from '../workbench/result/wording.ts';

/** Lucide's check and x: the course's faces have no such signs. */
const tick = icon('<path d="M20 6 9 17l-5-5"/>');
const cross = icon('<path d="M18 6 6 18"/><path d="m6 6 12 12"/>');

/** `file` is the learner's, whose lines the messages name. */
export function verdictHtml(verdict: Verdict, file: string): string {
  const { passed, summary, checks, moment, remark, schedule } = verdict;
  return (
    `<div class="verdict ${passed ? 'is-passed' : 'is-failed'}" tabindex="-1" role="group" aria-label="Verdict">` +
    `<p class="verdict-summary">${summaryHtml(summary, file)}${momentLink(moment, 'See it in the timeline')}</p>` +
    (schedule === null ? '' : orderHtml(schedule)) +
    (remark === null ? '' : remarkHtml(remark, file)) +
    `<ul class="requirements">${checks.map((check) => requirementHtml(check, summary, file)).join('')}</ul>` +
    '</div>'
  );
}

/** The verdict for those who hear the page. */
export function spoken({ passed, summary, remark }: Verdict): string {
  const better = remark === null ? '' : ` A better way: ${remark.message}`;
  return `${passed ? 'Passed.' : 'Not yet.'} ${summary}${better}`;
}

/** The first sentence carries the verdict; the others explain it. */
function summaryHtml(summary: string, file: string): string {
  const end = firstSentenceEnd(summary);
  const first = summary.slice(0, end);
  const rest = summary.slice(end);
  return `<strong>${linked(first, file)}</strong>${linked(rest, file)}`;
}

/** Where the first sentence is over; what stands between quotes is a value and ends none. */
function firstSentenceEnd(text: string): number {
  for (const { index } of text.matchAll(/[.!?:](?=\s|$)/g)) {
    const before = text.slice(0, index);
    if (before.split('“').length === before.split('”').length) return index + 1;
  }
  return text.length;
}

/** The order of the run, to be quoted, and to be run again when the code has changed. */
function orderHtml(schedule: string): string {
  return (
    `<p class="verdict-order">Order <code>${escapeHtml(schedule)}</code>` +
    ' <button type="button" class="link-button" data-do="replay">Run it in this order</button></p>'
  );
}

/** What whoever passed may still learn. */
function remarkHtml({ message, moment }: ToldRemark, file: string): string {
  return (
    '<div class="verdict-remark"><p class="remark-label">A better way</p>' +
    `<p>${linked(message, file)}${momentLink(moment, 'See it in the timeline')}</p></div>`
  );
}

function requirementHtml(check: CheckResult, summary: string, file: string): string {
  const { name, passed, message, moment } = check;
  const said = passed || message === '' || summary.includes(message);
  return (
    `<li class="${passed ? 'is-met' : 'is-unmet'}">` +
    `<span class="requirement-mark" aria-hidden="true">${passed ? tick : cross}</span>` +
    `<div><span class="visually-hidden">${passed ? 'Met: ' : 'Not met: '}</span>${wordsHtml(name)}` +
    (said ? '' : `<p class="requirement-message">${linked(message, file)}</p>`) +
    (passed || moment === null
      ? ''
      : `<p class="requirement-moment">${momentLink(moment, `Look at ${clock(moment.time)} s`)}</p>`) +
    '</div></li>'
  );
}

function momentLink(moment: Moment | null, words: string): string {
  if (moment === null) return '';
  const { time, task, line } = moment;
  return (
    ` <button type="button" class="link-button" data-moment="${time}"` +
    `${task === null ? '' : ` data-task="${task}"`}${line === null ? '' : ` data-at-line="${line}"`}>` +
    `${escapeHtml(words)}</button>`
  );
}

/** The text with each "line 7" as a way to that line of the learner's file. */
function linked(text: string, file: string): string {
  return wordsHtml(text).replaceAll(
    /\bline (\d+)\b/g,
    (words, line: string) =>
      `<button type="button" class="line-link" data-file="${escapeHtml(file)}" data-line="${line}" data-column="1">${words}</button>`,
  );
}

function icon(paths: string): string {
  return `<svg viewBox="0 0 24 24" width="17" height="17" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
}
