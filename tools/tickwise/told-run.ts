/** A run as a person reads it in a terminal: lines with their times, then what went wrong. */
import type { RunRecord, SourcePosition } from '#trace/run-record.ts';

type Sources = Readonly<Record<string, string>>;

/** The program's output, and the report about it that goes to standard error. */
export function told(record: RunRecord, sources: Sources): { output: string; report: string } {
  const lines = record.output.map(({ time, stream, text }) => {
    const margin = time.toFixed(3).padStart(9);
    const mark = stream === 'stderr' ? ' ! ' : '   ';
    return `${margin}${mark}${text.replaceAll('\n', `\n${' '.repeat(12)}`)}\n`;
  });
  const report: string[] = [];
  for (const { message, at } of record.warnings) {
    report.push(`\nWarning: ${message}`, ...frame(at, sources));
  }
  const { error } = record;
  if (error !== null) {
    report.push(`\n${error.type}: ${error.message}`, ...frame(error.at, sources));
    for (const { name, file, line, own } of error.stack.slice(0, 12)) {
      if (own) report.push(`    in ${name || 'the top level'} at ${file}:${line}`);
    }
    if (error.hint !== null) report.push(`  ${error.hint}`);
  }
  report.push(`\n${record.status} at ${record.end.toFixed(3)} s`);
  return { output: lines.join(''), report: `${report.join('\n')}\n` };
}

/** The line at `at`, between its neighbours and with a mark below the column. */
function frame(at: SourcePosition | null, sources: Sources): string[] {
  if (at === null) return [];
  const lines = sources[at.file]?.split('\n');
  if (lines === undefined) return [`  at ${at.file}:${at.line}`];
  const width = String(at.line + 1).length;
  const shown = [`  ${at.file}:${at.line}:${at.column}`];
  for (let number = Math.max(1, at.line - 1); number <= at.line + 1; number++) {
    const text = lines[number - 1];
    if (text === undefined) break;
    const margin = `${String(number).padStart(width)} | `;
    shown.push(`  ${number === at.line ? '>' : ' '} ${margin}${text}`);
    if (number !== at.line) continue;
    shown.push(`    ${' '.repeat(width)} | ${' '.repeat(at.column - 1)}^`);
  }
  return shown;
}
