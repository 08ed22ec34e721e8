/** Which editor the reader gets: by the pointer they use, unless they have chosen. */

const key = 'tickwise:editor';

export type EditorKind = 'monaco' | 'plain';

export function preferredEditor(): EditorKind {
  const chosen = read();
  if (chosen !== null) return chosen;
  return matchMedia('(pointer: coarse)').matches ? 'plain' : 'monaco';
}

/** Keeps the choice for later visits; false when the browser refuses to store it. */
export function chooseEditor(kind: EditorKind): boolean {
  try {
    localStorage.setItem(key, kind);
    return true;
  } catch {
    return false;
  }
}

function read(): EditorKind | null {
  try {
    const value = localStorage.getItem(key);
    return value === 'monaco' || value === 'plain' ? value : null;
  } catch {
    return null;
  }
}
