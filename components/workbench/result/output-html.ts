/** Output lines as HTML: the same at build time and after a run in the page. */
import type { LoggedPart } from '#trace/logged-value.ts';
import type { OutputLine } from '#trace/run-record.ts';
import { escapeHtml } from './html.ts';
import { clock } from './wording.ts';

const foldFrom = 12;

/** `<li>`s for the lines; `first` is the index that the first of them has in the record. */
export function outputLinesHtml(lines: readonly OutputLine[], first = 0): string {
  return lines.map((line, index) => lineHtml(line, first + index, textHtml)).join('');
}

/** The same for a page that may be read without scripts or printed: nothing waits for a press. */
export function recordedLinesHtml(lines: readonly OutputLine[]): string {
  return lines.map((line, index) => lineHtml(line, index, wholeTextHtml)).join('');
}

function lineHtml(line: OutputLine, index: number, inHtml: (line: OutputLine) => string): string {
  const { time, stream, at } = line;
  const error = stream === 'stderr';
  const from = at === null ? '' : ` data-from="${at.line}"`;
  return (
    `<li class="output-line${error ? ' is-stderr' : ''}" data-index="${index}" data-time="${time}"${from}>` +
    `<span class="output-time">${clock(time)}</span>` +
    (error ? '<span class="visually-hidden">error output: </span>' : '') +
    `<span class="output-text">${inHtml(line)}</span></li>`
  );
}

/** Texts and, on one line each, values with a press to look into them. */
function textHtml({ text, parts }: OutputLine): string {
  return parts === undefined ? plainHtml(text) : parts.map(partHtml).join('');
}

/** What stands on many lines is there in full as well; the style sheet shows one of the two. */
function wholeTextHtml(line: OutputLine): string {
  const { text, parts } = line;
  if (parts === undefined || !text.includes('\n')) return textHtml(line);
  return (
    `<span class="value-short">${textHtml(line)}</span>` +
    `<span class="value-whole">${escapeHtml(text)}</span>`
  );
}

function partHtml(part: LoggedPart, index: number): string {
  if (typeof part === 'string') return escapeHtml(part);
  const called = part.text.length > 40 ? `${part.text.slice(0, 40)}…` : part.text;
  return (
    `<button type="button" class="value-toggle" data-part="${index}" aria-expanded="false"` +
    ` aria-label="Look into ${escapeHtml(called)}"></button>${escapeHtml(part.text)}`
  );
}

/** A text over many lines shows its first one, and the others on a press. */
function plainHtml(text: string): string {
  const end = text.indexOf('\n');
  const first = text.slice(0, Math.max(0, end));
  const lines = text.split('\n', foldFrom).length;
  if (lines < foldFrom || !/[{[]$/.test(first)) return escapeHtml(text);
  return `<details class="output-fold"><summary>${escapeHtml(first)}</summary>${escapeHtml(text.slice(end))}</details>`;
}
