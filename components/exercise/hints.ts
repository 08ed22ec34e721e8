/** Hints, one at a time: the button says which comes next and goes when all are told. */
import { query } from '../workbench/query.ts';

export class Hints {
  readonly #button: HTMLButtonElement;
  readonly #list: HTMLElement;
  readonly #hints: readonly HTMLElement[];
  #told = 0;

  constructor(button: HTMLButtonElement, list: HTMLElement) {
    this.#button = button;
    this.#list = list;
    this.#hints = [...list.querySelectorAll<HTMLElement>('.hint')];
  }

  get left(): number {
    return this.#hints.length - this.#told;
  }

  /** Shows the next hint and takes the reader to it. */
  tellNext(): void {
    const hint = this.#hints[this.#told];
    if (hint === undefined) return;
    this.#told++;
    this.#list.hidden = false;
    hint.hidden = false;
    hint.focus({ preventScroll: true });
    hint.scrollIntoView({ block: 'nearest' });
    query(this.#button, '.button-words').textContent =
      `Hint ${this.#told + 1} of ${this.#hints.length}`;
    this.#button.hidden = this.left === 0;
  }
}
