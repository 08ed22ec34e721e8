/** A row of the characters that phone keyboards hide. */
import { insert } from './insert.ts';

const keys = ['{', '}', '(', ')', '[', ']', '=>', 'await ', ';', "'", '`'];

export function keyRow(area: HTMLTextAreaElement): HTMLElement {
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
  return row;
}
