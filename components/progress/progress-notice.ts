/** `<tw-progress-notice>`: says in words why progress is not being kept. */
import { progress } from './progress.ts';
import type { Trouble } from './progress-store.ts';

class ProgressNotice extends HTMLElement {
  /** What the reader has closed; it stays closed until something else goes wrong. */
  #closed: Trouble['type'] | null = null;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      this.#closed = progress.trouble?.type ?? null;
      this.#show();
    });
    progress.subscribe(() => this.#show());
    this.#show();
  }

  #show(): void {
    const { trouble } = progress;
    this.hidden = trouble === null || trouble.type === this.#closed;
    const words = this.querySelector('p');
    if (words && trouble !== null) words.textContent = inWords(trouble);
  }
}

function inWords(trouble: Trouble): string {
  switch (trouble.type) {
    case 'unavailable':
      return 'Your browser does not let this page store anything. Your code and your progress last until you close it.';
    case 'full':
      return 'Your browser’s storage is full. What you did last is kept only until you close this page; copy code that you want to keep.';
    case 'newer':
      return 'Your progress was stored by a newer edition of the course. This page leaves it as it is; reload to get the newer edition.';
    case 'broken':
      return `Your stored progress could not be read. It was set aside as “${trouble.kept}”, and the course goes on with an empty one.`;
    default:
      return trouble satisfies never;
  }
}

customElements.define('tw-progress-notice', ProgressNotice);
