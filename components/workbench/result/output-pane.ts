/**
 * The list of output lines. Lines arrive in batches while a program runs; only a window of
 * them is in the page, which grows as the reader scrolls towards its end, so that a flood of
 * lines costs no more than what is looked at.
 */
import type { OutputLine } from '#trace/run-record.ts';
import { outputLinesHtml } from './output-html.ts';
import { count } from './wording.ts';

const page = 200;

export class OutputPane {
  readonly #list: HTMLOListElement;
  readonly #rest: HTMLElement;
  readonly #observer: IntersectionObserver;
  #lines: OutputLine[] = [];
  #shown = 0;

  constructor(list: HTMLOListElement, rest: HTMLElement) {
    this.#list = list;
    this.#rest = rest;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#showMore();
    });
    this.#observer.observe(rest);
  }

  clear(): void {
    this.#lines = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#update();
  }

  append(lines: readonly OutputLine[]): void {
    this.#lines.push(...lines);
    if (this.#shown < page) this.#showMore();
    else this.#update();
  }

  /** Shows exactly the lines of a finished run. */
  finish(lines: readonly OutputLine[]): void {
    const same = lines.length >= this.#shown && lines.length === this.#lines.length;
    if (!same) this.clear();
    this.#lines = [...lines];
    this.#list.classList.toggle('is-silent', lines.length === 0);
    if (this.#shown < Math.min(page, lines.length)) this.#showMore();
    else this.#update();
  }

  #showMore(): void {
    const next = this.#lines.slice(this.#shown, this.#shown + page);
    if (next.length > 0) {
      this.#list.insertAdjacentHTML('beforeend', outputLinesHtml(next, this.#shown));
      this.#shown += next.length;
    }
    this.#update();
  }

  #update(): void {
    const hidden = this.#lines.length - this.#shown;
    this.#rest.hidden = hidden === 0;
    this.#rest.textContent = hidden === 0 ? '' : `${count(hidden, 'more line')} below`;
  }
}
