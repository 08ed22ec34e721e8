/**
 * Below 860 px the bar's menu opens the rail as a modal drawer. The dialog element brings the
 * focus trap and Escape; this brings the one `nav` into it and back.
 */
const narrow = matchMedia('(max-width: 859px)');

class RailDrawer extends HTMLElement {
  #dialog: HTMLDialogElement | null = null;
  #nav: HTMLElement | null = null;
  #opener: HTMLElement | null = null;

  connectedCallback(): void {
    this.#dialog = this.querySelector('dialog');
    this.#nav = this.querySelector('nav');
    this.#opener = document.querySelector<HTMLElement>('.rail-opener');
    if (!this.#dialog || !this.#nav || !this.#opener) return;
    this.#opener.setAttribute('role', 'button');
    this.#opener.setAttribute('aria-haspopup', 'dialog');
    this.#opener.setAttribute('aria-expanded', 'false');
    this.#opener.addEventListener('click', (event) => {
      event.preventDefault();
      this.#open();
    });
    this.#opener.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.#open();
    });
    this.#dialog.addEventListener('close', () => this.#closed());
    this.#dialog.addEventListener('click', (event) => this.#leave(event));
    narrow.addEventListener('change', () => this.#dialog?.close());
  }

  #open(): void {
    if (!this.#dialog || !this.#nav) return;
    this.#dialog.append(this.#nav);
    this.#dialog.showModal();
    this.#opener?.setAttribute('aria-expanded', 'true');
    this.#nav.querySelector<HTMLElement>('[aria-current]')?.focus();
  }

  #closed(): void {
    if (this.#nav) this.prepend(this.#nav);
    this.#opener?.setAttribute('aria-expanded', 'false');
  }

  /** A click on the backdrop is a click on the dialog itself, outside its box. */
  #leave(event: MouseEvent): void {
    const target = event.target as Element;
    const box = this.#dialog?.getBoundingClientRect();
    const outside = target === this.#dialog && box !== undefined && event.clientX > box.right;
    if (outside || target.closest('.close')) this.#dialog?.close();
  }
}

customElements.define('tw-rail', RailDrawer);
