/** The places of a run's error and warnings in one file, as marks for its text. */
import type { Diagnostic } from '#compiler/result.ts';
import type { RunRecord } from '#trace/run-record.ts';
import type { Problem } from '../../editor/code-editor.ts';

export function problemsInFile(
  file: string,
  { error, warnings }: Pick<RunRecord, 'error' | 'warnings'>,
  diagnostics: readonly Diagnostic[],
): Problem[] {
  const problems: Problem[] = diagnostics.filter((diagnostic) => diagnostic.file === file);
  // An error of a library frame is shown at the learner's line that led to it.
  const at =
    error?.at?.file === file ? error.at : error?.stack.find((frame) => frame.file === file);
  if (error !== null && at !== undefined) {
    problems.push({
      severity: 'error',
      message: `${error.type}: ${error.message}`,
      hint: error.hint,
      line: at.line,
      column: at.column,
      length: 1,
    });
  }
  for (const { message, at: place } of warnings) {
    if (place?.file !== file) continue;
    const { line, column } = place;
    problems.push({ severity: 'warning', message, hint: null, line, column, length: 1 });
  }
  return problems;
}
