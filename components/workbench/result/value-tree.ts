/**
 * A printed value opened to a tree, which comes with the first press. One item is in the tab
 * order; the arrow keys go through the others, open and close them, as in any tree.
 */
import type { LoggedValue } from '#trace/logged-value.ts';
import css from './value-tree.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** What stands in each item, made into items of their own once it is opened. */
const values = new WeakMap<Element, LoggedValue>();

/** Opens `value` below the line of `toggle`, or closes it again. */
export function toggleTree(toggle: HTMLElement, value: LoggedValue): void {
  const opened = toggle.getAttribute('aria-expanded') === 'true';
  toggle.setAttribute('aria-expanded', String(!opened));
  if (opened) treeOf(toggle)?.remove();
  else place(toggle, value);
}

function place(toggle: HTMLElement, value: LoggedValue): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const tree = document.createElement('ul');
  tree.className = 'value-tree';
  tree.setAttribute('role', 'tree');
  tree.append(...itemsOf(value, 1));
  tree.dataset.part = toggle.dataset.part;
  tree.setAttribute('aria-label', value.text);
  const first = tree.querySelector<HTMLElement>('[role=treeitem]');
  if (first !== null) first.tabIndex = 0;
  tree.addEventListener('click', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('[role=treeitem]');
    if (item === null || getSelection()?.isCollapsed === false) return;
    focus(tree, item);
    open(item, item.getAttribute('aria-expanded') === 'false');
  });
  tree.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!pressed(event.key, tree, event.target as HTMLElement, toggle)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Below everything else of the line, in the order of its values.
  const text = toggle.closest('.output-text');
  const later = [...(text?.querySelectorAll<HTMLElement>(':scope > .value-tree') ?? [])].find(
    ({ dataset }) => Number(dataset.part) > Number(toggle.dataset.part),
  );
  if (later === undefined) text?.append(tree);
  else later.before(tree);
}

function treeOf(toggle: HTMLElement): Element | null {
  const text = toggle.closest('.output-text');
  return text?.querySelector(`:scope > .value-tree[data-part="${toggle.dataset.part}"]`) ?? null;
}

/** The items of what is in `value`; those of all levels stand in one row. */
function itemsOf({ entries = [], more = 0 }: LoggedValue, level: number): HTMLElement[] {
  const items = entries.map(({ key, value }) => {
    const keyed = document.createElement('span');
    keyed.className = 'value-key';
    keyed.textContent = key.endsWith('=>') ? `${key} ` : `${key}: `;
    const made = itemAt(level, keyed, value.text);
    if (value.entries !== undefined) {
      values.set(made, value);
      made.setAttribute('aria-expanded', 'false');
    }
    return made;
  });
  if (more > 0) {
    const left = itemAt(level, `… ${more.toLocaleString('en')} more`);
    left.classList.add('value-more');
    items.push(left);
  }
  for (const [index, made] of items.entries()) {
    made.setAttribute('aria-posinset', String(index + 1));
    made.setAttribute('aria-setsize', String(items.length));
  }
  return items;
}

function itemAt(level: number, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement('li');
  made.setAttribute('role', 'treeitem');
  made.setAttribute('aria-level', String(level));
  made.style.setProperty('--level', String(level - 1));
  made.tabIndex = -1;
  made.append(...content);
  return made;
}

function levelOf(item: Element | null): number {
  return Number(item?.getAttribute('aria-level') ?? 0);
}

function open(item: HTMLElement, opens: boolean): void {
  const value = values.get(item);
  if (value === undefined) return;
  item.setAttribute('aria-expanded', String(opens));
  const level = levelOf(item);
  if (opens) {
    item.after(...itemsOf(value, level + 1));
    return;
  }
  while (levelOf(item.nextElementSibling) > level) item.nextElementSibling?.remove();
}

/** The item that `item` is in, `null` at the top. */
function parentOf(item: Element): HTMLElement | null {
  let at = item.previousElementSibling;
  while (at !== null && levelOf(at) >= levelOf(item)) at = at.previousElementSibling;
  return at as HTMLElement | null;
}

/** Whether the key means something here. */
function pressed(key: string, tree: Element, item: HTMLElement, toggle: HTMLElement): boolean {
  const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const at = items.indexOf(item);
  const expanded = item.getAttribute('aria-expanded');
  const parent = parentOf(item);
  switch (key) {
    case 'ArrowDown':
      focus(tree, items[at + 1]);
      return true;
    case 'ArrowUp':
      if (at === 0) toggle.focus();
      else focus(tree, items[at - 1]);
      return true;
    case 'Home':
      focus(tree, items[0]);
      return true;
    case 'End':
      focus(tree, items.at(-1));
      return true;
    case 'ArrowRight':
      if (expanded === 'false') open(item, true);
      else if (expanded === 'true') focus(tree, items[at + 1]);
      return true;
    case 'ArrowLeft':
      if (expanded === 'true') open(item, false);
      else if (parent !== null) focus(tree, parent);
      else toggle.focus();
      return true;
    case 'Enter':
    case ' ':
      open(item, expanded === 'false');
      return true;
    case 'Escape':
      toggle.focus();
      return true;
    default:
      return false;
  }
}

function focus(tree: Element, item: HTMLElement | undefined): void {
  if (item === undefined) return;
  for (const other of tree.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1;
  item.tabIndex = 0;
  item.focus();
}
