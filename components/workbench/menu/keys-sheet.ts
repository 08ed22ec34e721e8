/** The sheet that lists the keys of the workbench; `?` opens it from anywhere but a text. */
const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Enter'], 'on a program: edit it'],
  [['Ctrl', 'Enter'], 'run; in an exercise: check (Cmd Enter on a Mac)'],
  [['Shift', 'Enter'], 'run and go on to the next program'],
  [['Escape'], 'stop the program that runs'],
  [['Escape', 'Tab'], 'leave the editor'],
  [['F2'], 'rename everywhere (full editor)'],
  [['F12'], 'go to the definition (full editor)'],
  [['Shift', 'Alt', 'F'], 'format (full editor)'],
  [['F1'], 'all commands of the full editor'],
  [['Left', 'Right'], 'in a timeline: from event to event'],
  [['Arrows'], 'in a printed value: go through it, open and close'],
  [['?'], 'this list'],
];

let sheet: HTMLDialogElement | null = null;

export function showKeys(): void {
  sheet ??= makeSheet();
  sheet.showModal();
}

function makeSheet(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys-sheet';
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const rows = keys.map(
    ([names, does]) =>
      `<dt>${names.map((name) => `<kbd>${name}</kbd>`).join(' ')}</dt><dd>${does}</dd>`,
  );
  dialog.innerHTML =
    `<h2 id="keys-title">Keys</h2><dl>${rows.join('')}</dl>` +
    '<form method="dialog"><button class="link-button">Close</button></form>';
  document.body.append(dialog);
  return dialog;
}
