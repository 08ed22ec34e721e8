/** The recorded run of the static page as HTML. */
import type { RunRecord } from '#trace/run-record.ts';
import { outputLinesHtml } from './output-html.ts';
import { errorHtml, warningHtml } from './problems-html.ts';
import type { RecordedRun } from './recorded-run.ts';

/** Lines of the recorded output that stand in the page; a run shows the others. */
const recordedLines = 60;

/** The list of output lines; it may scroll, so the keyboard reaches it under its name. */
export function outputListHtml({ output }: RecordedRun, labelledBy: string): string {
  const lines = outputLinesHtml(output.slice(0, recordedLines));
  return `<ol class="output-lines" tabindex="0" aria-labelledby="${labelledBy}">${lines}</ol>`;
}

/** How many lines of the recording the page leaves out. */
export function linesLeftOut({ output }: RecordedRun): number {
  return Math.max(0, output.length - recordedLines);
}

/** Errors and warnings of a run; '' for a run without any. */
export function problemsHtml({ error, warnings }: Pick<RunRecord, 'error' | 'warnings'>): string {
  return (error === null ? '' : errorHtml(error)) + warnings.map(warningHtml).join('');
}
