/** What the workbench says about a run, in one place so that it says it in one voice. */
import type { RunRecord } from '#trace/run-record.ts';

/** Virtual seconds as the reader sees them: `3.000`. */
export function clock(seconds: number): string {
  return seconds.toFixed(3);
}

/** How the run ended: "finished at 3.000 s". */
export function endInWords({
  status,
  end,
  asks,
}: Pick<RunRecord, 'status' | 'end' | 'asks'>): string {
  const at = `at ${clock(end)} s`;
  switch (status) {
    case 'finished':
      return `finished ${at}`;
    case 'error':
      return `ended by an error ${at}`;
    case 'deadlock':
      return `deadlock ${at}`;
    case 'limit':
      return `stopped at a limit, ${at}`;
    case 'stopped':
      return asks === undefined ? `stopped by you, ${at}` : `waits for a line ${at}`;
  }
}

/** What a screen reader hears after a run: how it ended and its first lines. */
export function spokenResult(
  record: Pick<RunRecord, 'status' | 'end' | 'output' | 'error' | 'asks'>,
): string {
  const heard = 5;
  const { output, error } = record;
  const parts = [`Program ${endInWords(record)}.`];
  if (error !== null) {
    const where = error.at === null ? '' : ` in line ${error.at.line}`;
    parts.push(`${error.type}${where}: ${error.message}`);
  }
  if (output.length === 0) parts.push('No output.');
  for (const { time, text } of output.slice(0, heard)) parts.push(`${clock(time)}: ${text}`);
  if (output.length > heard) parts.push(`And ${count(output.length - heard, 'more line')}.`);
  return parts.join('\n');
}

/** What stands below the lines that are shown; '' when that is all. */
export function linesBelow(number: number): string {
  return number === 0 ? '' : `${count(number, 'more line')} below`;
}

/** `count(3, 'line')` is "3 lines". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
