/** What the compiler and the run found, as marks under the learner's text. */
import type * as monaco from 'monaco-editor/editor';
import type { Problem } from '../code-editor.ts';
import type { Monaco } from './monaco.ts';

/** Marks for `problems` in `model`; one that names a single place covers the word there. */
export function learnerMarkers(
  api: Monaco,
  model: monaco.editor.ITextModel,
  problems: readonly Problem[],
): monaco.editor.IMarkerData[] {
  return problems.map(({ severity, message, hint, line, column, length }) => {
    const { lineNumber, column: start } = model.validatePosition({ lineNumber: line, column });
    const word = model.getWordAtPosition({ lineNumber, column: start });
    return {
      severity: severity === 'error' ? api.MarkerSeverity.Error : api.MarkerSeverity.Warning,
      message: hint === null ? message : `${message}\n${hint}`,
      startLineNumber: lineNumber,
      startColumn: start,
      endLineNumber: lineNumber,
      endColumn: Math.max(start + Math.max(1, length), word?.endColumn ?? 0),
    };
  });
}
