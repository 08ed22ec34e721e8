/** Which editor the reader gets: the one chosen in the reading settings, else by their pointer. */
import { keepSetting } from '../settings/reading-settings.ts';

export type EditorKind = 'monaco' | 'plain';

export function preferredEditor(): EditorKind {
  const chosen = document.documentElement.dataset.editor;
  if (chosen === 'monaco' || chosen === 'plain') return chosen;
  return matchMedia('(pointer: coarse)').matches ? 'plain' : 'monaco';
}

/** Takes `kind` from now on; for later visits too where the browser lets the page store it. */
export function chooseEditor(kind: EditorKind): void {
  document.documentElement.dataset.editor = kind;
  keepSetting('editor', kind);
}
