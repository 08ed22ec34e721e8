/**
 * `<tw-predict>`: keeps the reader's guess, and answers it when the cell below has run.
 */
import { progress } from '../progress/progress.ts';

/** How a cell's `.result` tells in `data-state` that the program ran to an end of its own. */
const ends: ReadonlySet<string> = new Set(['finished', 'error', 'deadlock', 'limit']);

class Predict extends HTMLElement {
  #answered = false;
  #cell: HTMLElement | null = null;

  connectedCallback(): void {
    const details = this.querySelector('details');
    const cell = this.#cellBelow();
    this.#cell = cell;
    if (details === null || cell === null) return;
    details.hidden = true;
    const kept = progress.prediction(this.#id);
    for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === kept;
    this.#hold(kept !== null);
    this.addEventListener('change', (event) => {
      const { value } = event.target as HTMLInputElement;
      progress.savePrediction(this.#id, value);
      if (this.#answered) this.#answer();
      else this.#hold(true);
    });
    const result = cell.querySelector<HTMLElement>('.result');
    if (result === null) return;
    const ran = new MutationObserver(() => {
      // The answer speaks of the author's program, not of what the reader made of it.
      if (ends.has(result.dataset.state ?? '') && !cell.hasAttribute('data-edited')) {
        this.#keepingTheCellInPlace(() => this.#answer());
      }
    });
    ran.observe(result, { attributeFilter: ['data-state'] });
  }

  get #id(): string {
    return this.dataset.prediction ?? '';
  }

  /** The first cell after this element. */
  #cellBelow(): HTMLElement | null {
    const cells = [...document.querySelectorAll<HTMLElement>('tw-cell')];
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    return cells.find((cell) => this.compareDocumentPosition(cell) & follows) ?? null;
  }

  /** The answer stands above the cell, which must not move under the reader's pointer. */
  #keepingTheCellInPlace(change: () => void): void {
    const before = this.#cell?.getBoundingClientRect().top ?? 0;
    change();
    const after = this.#cell?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: after - before, behavior: 'instant' });
  }

  /** A guess is made and waits for the run. */
  #hold(shown: boolean): void {
    const words = this.querySelector<HTMLElement>('.hold');
    if (words) words.hidden = !shown;
  }

  #answer(): void {
    this.#answered = true;
    this.#hold(false);
    const answer = this.dataset.answer ?? '';
    const guess = this.querySelector<HTMLInputElement>('input:checked')?.value ?? null;
    for (const label of this.querySelectorAll('label')) {
      label.classList.toggle('is-answer', label.querySelector('input')?.value === answer);
    }
    const outcome = this.querySelector('.outcome');
    if (outcome) outcome.textContent = inWords(guess, answer);
    const details = this.querySelector('details');
    if (details) {
      details.querySelector('summary')?.remove();
      details.replaceWith(...[this.querySelector('.answer')].filter((part) => part !== null));
    }
    this.querySelector('.answer')?.setAttribute('role', 'status');
  }
}

/** Kind, and about the program: a wrong guess is where the reader learns something. */
function inWords(guess: string | null, answer: string): string {
  if (guess === null) return `It is “${answer}”.`;
  if (guess === answer) return `“${guess}” is right.`;
  return `You said “${guess}”. It is “${answer}”, and here is why.`;
}

customElements.define('tw-predict', Predict);
