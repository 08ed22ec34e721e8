/**
 * The reader's edits of the cells, kept in this browser. Every failure to keep them is told
 * to the caller, who says so: a broken or full store never swallows work silently.
 */

const prefix = 'tickwise:cell:';

export interface KeptText {
  readonly text: string;
  /** Hash of the author's text it was made from. */
  readonly from: string;
}

/** What the reader last had in this cell, `null` when nothing is kept. */
export function keptText(cell: string): KeptText | null {
  try {
    const stored = JSON.parse(localStorage.getItem(prefix + cell) ?? 'null') as KeptText | null;
    return typeof stored?.text === 'string' && typeof stored.from === 'string' ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps `kept`; returns why that failed, `null` when it worked. */
export function keepText(cell: string, kept: KeptText): string | null {
  return attempt(() => localStorage.setItem(prefix + cell, JSON.stringify(kept)));
}

export function forgetText(cell: string): string | null {
  return attempt(() => localStorage.removeItem(prefix + cell));
}

function attempt(action: () => void): string | null {
  try {
    action();
    return null;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return full
      ? 'This browser’s store is full: your edit is not kept after a reload.'
      : 'This browser does not let the page store anything: your edit is not kept after a reload.';
  }
}
