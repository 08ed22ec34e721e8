/** Output lines as HTML: the same at build time and after a run in the page. */
import type { OutputLine } from '#trace/run-record.ts';
import { escapeHtml } from './html.ts';
import { clock } from './wording.ts';

const foldFrom = 12;

/** `<li>`s for the lines; `first` is the index that the first of them has in the record. */
export function outputLinesHtml(lines: readonly OutputLine[], first = 0): string {
  return lines.map((line, index) => lineHtml(line, first + index)).join('');
}

function lineHtml({ time, stream, text, at }: OutputLine, index: number): string {
  const error = stream === 'stderr';
  const from = at === null ? '' : ` data-from="${at.line}"`;
  return (
    `<li class="output-line${error ? ' is-stderr' : ''}" data-index="${index}" data-time="${time}"${from}>` +
    `<span class="output-time">${clock(time)}</span>` +
    (error ? '<span class="visually-hidden">error output: </span>' : '') +
    `<span class="output-text">${textHtml(text)}</span></li>`
  );
}

/** An object over many lines shows its first one, and the others on a press. */
function textHtml(text: string): string {
  const end = text.indexOf('\n');
  const first = text.slice(0, Math.max(0, end));
  const lines = text.split('\n', foldFrom).length;
  if (lines < foldFrom || !/[{[]$/.test(first)) return escapeHtml(text);
  return `<details class="output-fold"><summary>${escapeHtml(first)}</summary>${escapeHtml(text.slice(end))}</details>`;
}
