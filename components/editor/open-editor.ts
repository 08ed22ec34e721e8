/**
 * Opens the editor that suits the reader: Monaco with a mouse or trackpad, a plain text area
 * on touch devices, where Monaco does not work well. Nothing is loaded before this is called.
 */
import type { CodeEditor, EditorOptions } from './code-editor.ts';
import { preferredEditor } from './preference.ts';

/** @throws when the editor's files cannot be loaded; the page then goes on without one. */
export async function openEditor(options: EditorOptions): Promise<CodeEditor> {
  if (preferredEditor() === 'plain') {
    const { PlainEditor } = await import('./plain/plain-editor.ts');
    return PlainEditor.open(options);
  }
  const { MonacoEditor } = await import('./monaco/monaco-editor.ts');
  return MonacoEditor.open(options);
}
