/**
 * What else can be done with a cell or exercise, behind one button. The menu is a native popover:
 * Escape and a click elsewhere close it; the arrow keys go from item to item.
 */
export interface MenuItem {
  readonly words: string;
  /** Shown beside it: `?`. */
  readonly key?: string;
  readonly act: () => void;
}

/** Opens the menu of `groups` at `button`. Empty groups are left out. */
export function openMenu(button: HTMLElement, groups: readonly (readonly MenuItem[])[]): void {
  const menu = document.createElement('div');
  menu.className = 'cell-menu';
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', button.getAttribute('aria-label') ?? 'More');
  for (const group of groups.filter(({ length }) => length > 0)) {
    if (menu.childElementCount > 0) menu.append(separator());
    menu.append(...group.map((item) => itemButton(item, menu)));
  }
  menu.addEventListener('keydown', (event) => step(menu, event));
  menu.addEventListener('toggle', ({ newState }) => {
    button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'closed') menu.remove();
  });
  // Beside its button: a screen reader finds it in the same landmark, the top layer shows it.
  button.after(menu);
  menu.showPopover();
  place(menu, button);
  items(menu)[0]?.focus();
}

function itemButton({ words, key, act }: MenuItem, menu: HTMLElement): HTMLElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.setAttribute('role', 'menuitem');
  item.tabIndex = -1;
  item.textContent = words;
  if (key !== undefined) {
    const hint = document.createElement('kbd');
    hint.textContent = key;
    hint.setAttribute('aria-hidden', 'true');
    item.append(hint);
  }
  item.addEventListener('click', () => {
    menu.hidePopover();
    act();
  });
  return item;
}

function separator(): HTMLElement {
  const line = document.createElement('div');
  line.setAttribute('role', 'separator');
  return line;
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

function step(menu: HTMLElement, event: KeyboardEvent): void {
  const all = items(menu);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (next === undefined) return;
  event.preventDefault();
  all.at(next % all.length)?.focus();
}

/** Below the button, its right edges in line; above it where there is no room below. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const gap = 6;
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + gap;
  const fits = below + height <= innerHeight - gap;
  menu.style.left = `${Math.max(gap, Math.min(at.right, innerWidth - gap) - width)}px`;
  menu.style.top = `${fits ? below : Math.max(gap, at.top - gap - height)}px`;
}
