/**
 * Opens an editor of one kind: Monaco, or a plain text area for touch devices, where Monaco does
 * not work well. Nothing is loaded before this is called.
 */
import type { CodeEditor, EditorOptions } from './code-editor.ts';
import type { EditorKind } from './preference.ts';

/** @throws when the editor's files cannot be loaded; the page then goes on without one. */
export async function openEditor(kind: EditorKind, options: EditorOptions): Promise<CodeEditor> {
  if (kind === 'plain') {
    const { PlainEditor } = await import('./plain/plain-editor.ts');
    return PlainEditor.open(options);
  }
  const { MonacoEditor } = await import('./monaco/monaco-editor.ts');
  return MonacoEditor.open(options);
}
