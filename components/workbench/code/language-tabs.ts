/** The tabs above the code: the program in TypeScript, and the same one in Python. */
export class LanguageTabs {
  readonly #tabs: HTMLElement[];

  constructor(list: HTMLElement) {
    this.#tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    list.addEventListener('click', (event) => {
      const tab = (event.target as Element).closest<HTMLElement>('[role=tab]');
      if (tab !== null) this.#select(tab);
    });
    list.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const at = this.#tabs.indexOf(event.target as HTMLElement);
      if (step === undefined || at < 0) return;
      event.preventDefault();
      const next = this.#tabs.at((at + step) % this.#tabs.length);
      if (next === undefined) return;
      next.focus();
      this.#select(next);
    });
  }

  #select(chosen: HTMLElement): void {
    for (const tab of this.#tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel !== null) panel.hidden = !isChosen;
    }
    const cell = chosen.closest<HTMLElement>('tw-cell');
    if (cell !== null) cell.dataset.language = chosen.dataset.language ?? 'typescript';
  }
}
