/**
 * `<tw-continue>`: leads to the section opened last, or to the one after it when that is done.
 * The links of the table of contents say what there is.
 */
import { progress } from './progress.ts';
import type { Degree } from './section-progress.ts';

class Continue extends HTMLElement {
  connectedCallback(): void {
    progress.subscribe(() => this.#show());
    // The dots of the table of contents know what is done; they stand below.
    addEventListener('DOMContentLoaded', () => this.#show(), { once: true });
    queueMicrotask(() => this.#show());
  }

  #show(): void {
    const place = placeToContinue();
    const link = this.querySelector('a');
    const title = this.querySelector('.title');
    if (place === null || !link || !title) return;
    link.href = place.href;
    title.textContent = place.dataset.title ?? '';
    this.hidden = false;
  }
}

function placeToContinue(): HTMLAnchorElement | null {
  const sections = [...document.querySelectorAll<HTMLAnchorElement>('a[data-section]')];
  const last = sections.findIndex((link) => link.dataset.section === progress.last);
  const here = sections[last];
  if (here === undefined) return null;
  return sections.slice(last).find((link) => degreeOf(link) !== 'full') ?? here;
}

function degreeOf(link: HTMLAnchorElement): Degree | undefined {
  return link.querySelector<HTMLElement>('tw-progress-dot')?.dataset.degree as Degree | undefined;
}

customElements.define('tw-continue', Continue);
