/** What the compiler and the run found, as marks under the learner's text. */
import type * as monaco from 'monaco-editor/editor';
import type { Problem } from '../code-editor.ts';
import type { Monaco } from './monaco.ts';

export function learnerMarkers(
  api: Monaco,
  problems: readonly Problem[],
): monaco.editor.IMarkerData[] {
  return problems.map(({ severity, message, hint, line, column, length }) => ({
    severity: severity === 'error' ? api.MarkerSeverity.Error : api.MarkerSeverity.Warning,
    message: hint === null ? message : `${message}\n${hint}`,
    startLineNumber: line,
    startColumn: column,
    endLineNumber: line,
    endColumn: column + Math.max(1, length),
  }));
}
