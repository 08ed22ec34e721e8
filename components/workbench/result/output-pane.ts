/**
 * The list of output lines. Lines arrive in batches while a program runs; only a window of
 * them is in the page, which grows as the reader scrolls towards its end, so that a flood of
 * lines costs no more than what is looked at.
 */
import type { LoggedValue } from '#trace/logged-value.ts';
import type { OutputLine } from '#trace/run-record.ts';
import { query } from '../query.ts';
import { outputLinesHtml } from './output-html.ts';
import { linesBelow } from './wording.ts';

const page = 200;

export class OutputPane {
  readonly #list: HTMLElement;
  readonly #rest: HTMLElement;
  #lines: OutputLine[] = [];
  #shown = 0;
  /** The same program runs again, and these lines are to come again. */
  #held = false;

  /** `scroll` holds the list, and below it the line that says how many more there are. */
  constructor(scroll: HTMLElement) {
    this.#list = query(scroll, '.output-lines');
    this.#rest = query(scroll, '.output-rest');
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#showMore();
      },
      { root: scroll, rootMargin: '0px 0px 600px' },
    );
    observer.observe(this.#rest);
  }

  /** All lines as text, as a reader would paste them. */
  get text(): string {
    return this.#lines.map(({ text }) => `${text}\n`).join('');
  }

  /** The value that a line shows as one of its parts; `null` in a recorded line, before a run. */
  valueAt(line: number, part: number): LoggedValue | null {
    const found = this.#lines[line]?.parts?.[part];
    return found === undefined || typeof found === 'string' ? null : found;
  }

  /** What is pressed to look into that value. */
  toggleAt(line: number, part: number): HTMLElement | null {
    return this.#list.querySelector(`[data-index="${line}"] .value-toggle[data-part="${part}"]`);
  }

  clear(): void {
    this.#held = false;
    this.#lines = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#update();
  }

  /** Keeps what stands there until the run that begins has come to its end: it prints it again. */
  hold(): void {
    this.#held = true;
  }

  append(lines: readonly OutputLine[]): void {
    if (this.#held) return;
    this.#lines.push(...lines);
    if (this.#shown < page) this.#showMore();
    else this.#update();
  }

  /** Shows exactly the lines of a finished run. */
  finish(lines: readonly OutputLine[]): void {
    const begins = this.#lines.every((line, index) => isSame(line, lines[index]));
    const same = begins && (this.#held || lines.length === this.#lines.length);
    this.#held = false;
    // A run that was watched has its lines already; one that was only judged has not.
    if (!same) this.clear();
    this.#lines = [...lines];
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
    this.#rest.textContent = linesBelow(hidden);
  }
}

function isSame(line: OutputLine, other: OutputLine | undefined): boolean {
  return line.text === other?.text && line.time === other.time && line.stream === other.stream;
}
