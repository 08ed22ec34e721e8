/** `?` shows the keys of the workbench, wherever no text is being written. */
document.addEventListener('keydown', async (event) => {
  const target = event.target as Element;
  const writes = target.closest('input, textarea, select, [contenteditable], .monaco-editor');
  if (event.key !== '?' || event.defaultPrevented || writes !== null) return;
  event.preventDefault();
  const { showKeys } = await import('./keys-sheet.ts');
  showKeys();
});
