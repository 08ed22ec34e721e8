/** `<tw-progress-dot>`: shows how far the reader is in the sections of its `data-parts`. */
import { progress } from './progress.ts';
import { degreeInWords, overallDegree, type Part } from './section-progress.ts';

class ProgressDot extends HTMLElement {
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    const parts = JSON.parse(this.dataset.parts ?? '[]') as Part[];
    const show = () => {
      const reached = overallDegree(parts, progress);
      this.dataset.degree = reached;
      const words = this.querySelector('span');
      if (words) words.textContent = `(${degreeInWords[reached]})`;
    };
    this.#leave = progress.subscribe(show);
    show();
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }
}

customElements.define('tw-progress-dot', ProgressDot);
