/**
 * Keeps Tab from being a trap. A reader who comes by keyboard tabs through the editor; once
 * they click into it or type, Tab indents, and Escape gives it back for leaving. Ctrl+M
 * switches by hand at any time.
 */
import type * as monaco from 'monaco-editor/editor';

export function leaveWithTab(editor: monaco.editor.IStandaloneCodeEditor): monaco.IDisposable {
  let clicked = false;
  const tabLeaves = (leaves: boolean) => editor.updateOptions({ tabFocusMode: leaves });
  tabLeaves(true);
  const listeners = [
    editor.onMouseDown(() => {
      clicked = true;
      tabLeaves(false);
    }),
    editor.onDidFocusEditorText(() => {
      if (!clicked) tabLeaves(true);
    }),
    editor.onDidBlurEditorText(() => {
      clicked = false;
    }),
    editor.onDidChangeModelContent(() => tabLeaves(false)),
    editor.onKeyDown((event) => {
      if (event.browserEvent.key === 'Escape') tabLeaves(true);
    }),
  ];
  return { dispose: () => listeners.forEach((listener) => void listener.dispose()) };
}
