/**
 * A row of tabs, as screen readers and keyboards know it: one of them is in the tab order, the
 * arrow keys, Home and End go from tab to tab, and the panel of the chosen one shows.
 */
export class Tabs {
  readonly #tabs: readonly HTMLElement[];
  readonly #onSelect: (index: number) => void;

  /** `onSelect` hears which tab the reader chose. */
  constructor(list: HTMLElement, onSelect: (index: number) => void = () => {}) {
    this.#tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    this.#onSelect = onSelect;
    list.addEventListener('click', (event) => {
      const tab = (event.target as Element).closest<HTMLElement>('[role=tab]');
      if (tab !== null) this.#choose(this.#tabs.indexOf(tab));
    });
    list.addEventListener('keydown', (event) => {
      const at = this.#tabs.indexOf(event.target as HTMLElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
      if (to === undefined || at < 0) return;
      event.preventDefault();
      const next = (to + this.#tabs.length) % this.#tabs.length;
      this.#tabs[next]?.focus();
      this.#choose(next);
    });
  }

  /** Shows the panel of one tab, without telling anyone. */
  select(index: number): void {
    for (const [at, tab] of this.#tabs.entries()) {
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel !== null) panel.hidden = at !== index;
    }
    this.#tabs[index]?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }

  #choose(index: number): void {
    this.select(index);
    this.#onSelect(index);
  }
}
