/**
 * From a line of output to its moment in the timeline: by a click, or, while the list has the
 * focus, with the up and down keys from line to line.
 */
import { announce } from './announcer.ts';

export interface OutputLinks {
  /** The line at the cursor, −1 for none. */
  readonly current: () => number;
  /** Shows the moment of this line. */
  readonly show: (index: number) => void;
}

/** `list` holds the lines; what scrolls and has the focus is around it. */
export function linkOutput(list: HTMLElement, { current, show }: OutputLinks): void {
  list.addEventListener('click', (event) => {
    // Whoever looks into a value stays where they are.
    if ((event.target as Element).closest('.value-toggle, .value-tree') !== null) return;
    const line = (event.target as Element).closest<HTMLElement>('.output-line');
    // Whoever selects text to copy it does not ask for a moment.
    const selects = document.getSelection()?.isCollapsed === false;
    if (line !== null && !selects) show(Number(line.dataset.index));
  });
  list.parentElement?.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = list.children.item(Math.max(0, current() + step));
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.scrollIntoView({ block: 'nearest' });
    announce(next.textContent ?? '');
    show(Number(next.dataset.index));
  });
}
