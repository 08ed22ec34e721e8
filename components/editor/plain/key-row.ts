/** A row of the characters that phone keyboards hide, and the way to the full editor. */
import { insert } from './insert.ts';

const keys = ['{', '}', '(', ')', '=>', 'await ', '[', ']', ';', "'", '`'];

export function keyRow(area: HTMLTextAreaElement, onFullEditor: () => void): HTMLElement {
  const row = document.createElement('div');
  row.className = 'plain-keys';
  row.setAttribute('role', 'toolbar');
  row.setAttribute('aria-label', 'Characters');
  for (const key of keys) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = key.trim();
    // The keyboard stays open only if the text area keeps the focus.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => insert(area, key));
    row.append(button);
  }
  const full = document.createElement('button');
  full.type = 'button';
  full.className = 'plain-switch';
  full.textContent = 'Full editor';
  full.addEventListener('click', onFullEditor);
  row.append(full);
  return row;
}
