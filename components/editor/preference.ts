/** Which editor the reader gets: by the pointer they use, unless they have chosen. */

const key = 'tickwise:editor';

export type EditorKind = 'monaco' | 'plain';

export function preferredEditor(): EditorKind {
  const chosen = chosenNow ?? read();
  if (chosen !== null) return chosen;
  return matchMedia('(pointer: coarse)').matches ? 'plain' : 'monaco';
}

let chosenNow: EditorKind | null = null;

/** Takes `kind` from now on; for later visits too where the browser lets the page store it. */
export function chooseEditor(kind: EditorKind): void {
  chosenNow = kind;
  try {
    localStorage.setItem(key, kind);
  } catch {
    // The choice then holds for this visit.
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
