/** Types `text` over the selection, so that the browser's own undo knows of it. */
export function insert(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  // The only way to edit a text area with undo; deprecated without a successor.
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
