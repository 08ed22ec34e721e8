/** A button that starts a run, and stops it while it goes on. */
import { query } from '../query.ts';

/** A run shorter than this never shows Stop: most end at once, and a flicker helps nobody. */
const calm = 120;

export class RunButton {
  readonly #button: HTMLElement;
  readonly #words: HTMLElement;
  readonly #label: string;
  #latest = 0;
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(button: HTMLElement) {
    this.#button = button;
    this.#words = query(button, '.button-words');
    this.#label = this.#words.textContent ?? '';
  }

  get isRunning(): boolean {
    return this.#running;
  }

  /** A run begins; the function given back ends it, unless a newer one has begun. */
  begin(): () => void {
    const run = ++this.#latest;
    this.#running = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(true), calm);
    return () => {
      if (run !== this.#latest) return;
      this.#running = false;
      clearTimeout(this.#timer);
      this.#show(false);
    };
  }

  #show(running: boolean): void {
    this.#words.textContent = running ? 'Stop' : this.#label;
    this.#button.classList.toggle('is-running', running);
  }
}
