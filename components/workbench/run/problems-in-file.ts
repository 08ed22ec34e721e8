/** The places of a run's error and warnings in the files of a program, as marks for their texts. */
import type { Diagnostic } from '#compiler/result.ts';
import type { RunRecord } from '#trace/run-record.ts';
import type { Problem } from '../../editor/code-editor.ts';

/** What is to be marked in `file`, which is one of `files`. */
export function problemsInFile(
  file: string,
  files: readonly string[],
  { error, warnings }: Pick<RunRecord, 'error' | 'warnings'>,
  diagnostics: readonly Diagnostic[],
): Problem[] {
  const problems: Problem[] = diagnostics.filter((diagnostic) => diagnostic.file === file);
  // An error in a library or in another cell is shown at the line of these files that led to it.
  const at = [error?.at, ...(error?.stack ?? [])].find(
    (place) => place && files.includes(place.file),
  );
  if (error !== null && at?.file === file) {
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
