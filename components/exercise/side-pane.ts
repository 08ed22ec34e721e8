/** A program beside the learner's own: a solution, or the exercise's new starter. */
import { query } from '../workbench/query.ts';

export class SidePane {
  readonly #pane: HTMLElement;
  readonly #desk: HTMLElement;
  /** Where the focus goes back to. */
  #opener: Element | null = null;

  constructor(desk: HTMLElement) {
    this.#desk = desk;
    this.#pane = query(desk, '.side-pane');
    query(this.#pane, '[data-do=close-side]').addEventListener('click', () => this.close());
  }

  get isOpen(): boolean {
    return !this.#pane.hidden;
  }

  /** `html` is the inside of a `<code>`. */
  open(title: string, html: string): void {
    this.#opener = document.activeElement;
    query(this.#pane, '.side-title').textContent = title;
    query(this.#pane, 'code').innerHTML = html;
    query(this.#pane, '.code').setAttribute('aria-label', title);
    this.#pane.hidden = false;
    this.#desk.classList.add('has-side');
    query(this.#pane, '.code').focus({ preventScroll: true });
    this.#pane.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.#pane.hidden = true;
    this.#desk.classList.remove('has-side');
    if (this.#opener instanceof HTMLElement) this.#opener.focus({ preventScroll: true });
  }
}
