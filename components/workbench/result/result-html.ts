/** The recorded run of the static page as HTML. */
import type { RunRecord } from '#trace/run-record.ts';
import { recordedLinesHtml } from './output-html.ts';
import { errorHtml, warningHtml } from './problems-html.ts';
import type { RecordedRun } from './recorded-run.ts';
import { linesBelow } from './wording.ts';

/** Lines of the recorded output that stand in the page; a run shows the others. */
const recordedLines = 60;

/** The output; it may scroll, so the keyboard reaches it under its name. */
export function outputHtml({ output }: RecordedRun, labelledBy: string): string {
  const lines = recordedLinesHtml(output.slice(0, recordedLines));
  const leftOut = Math.max(0, output.length - recordedLines);
  return (
    `<div class="output-scroll" tabindex="0" role="group" aria-labelledby="${labelledBy}">` +
    `<ol class="output-lines">${lines}</ol>` +
    `<p class="output-rest"${leftOut === 0 ? ' hidden' : ''}>${linesBelow(leftOut)}</p></div>`
  );
}

/** Errors and warnings of a run; '' for a run without any. */
export function problemsHtml({ error, warnings }: Pick<RunRecord, 'error' | 'warnings'>): string {
  return (error === null ? '' : errorHtml(error)) + warnings.map(warningHtml).join('');
}
