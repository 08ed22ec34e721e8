/** The layer over the drawing that moves with the cursor, and the words for where it stands. */
import type { Place } from './axis-scale.ts';
import { cursor } from './marks/cursor.ts';
import { length } from './place.ts';

export class CursorLayer {
  readonly #layer: SVGSVGElement;
  readonly #cursor: SVGElement;
  readonly #time: SVGElement;
  readonly #drawing: SVGSVGElement;
  readonly #narration: HTMLElement;
  #revealed: Element | null = null;

  /** Lays itself over the picture in `figure`. */
  constructor(figure: HTMLElement) {
    const plot = figure.querySelector('.tw-plot') as HTMLElement;
    this.#drawing = plot.querySelector('.tw-drawing') as SVGSVGElement;
    const { top = '0', bottom = '0' } = this.#drawing.dataset;
    const mark = cursor({ share: 1, offset: 0 }, 0, Number(top), Number(bottom));
    const height = this.#drawing.getAttribute('height');
    plot.insertAdjacentHTML(
      'beforeend',
      `<svg class="tw-overlay" height="${height}" aria-hidden="true">${mark}</svg>`,
    );
    this.#layer = plot.lastElementChild as SVGSVGElement;
    this.#cursor = this.#layer.querySelector('.tw-cursor') as SVGElement;
    this.#time = this.#layer.querySelector('.tw-cursor-time') as SVGElement;
    this.#narration = document.createElement('p');
    this.#narration.className = 'tw-narration';
    // The track's value says the same to those who listen.
    this.#narration.setAttribute('aria-hidden', 'true');
    figure.querySelector('.tw-foot')?.append(this.#narration);
  }

  /** Puts the cursor at `place`; at the end of the run there is nothing to point at. */
  move(place: Place, time: number, atEnd: boolean): void {
    this.#cursor.style.transform = `translateX(${length(place)})`;
    this.#time.textContent = time.toFixed(3);
    this.#layer.classList.toggle('is-resting', atEnd);
  }

  /** Says what happens at `event`, and brings back the label of that task's span if it hides. */
  say(words: string, task: number, event: number): void {
    this.#narration.textContent = words;
    this.#revealed?.classList.remove('tw-now');
    const span = words === '' ? null : this.#spanAt(task, event);
    const label = span?.querySelector('.tw-label') ?? null;
    const hidden = label !== null && getComputedStyle(label).opacity === '0';
    this.#revealed = hidden ? span : null;
    this.#revealed?.classList.add('tw-now');
  }

  #spanAt(task: number, event: number): Element | null {
    const spans = this.#drawing.querySelectorAll<SVGElement>(
      `.tw-lane[data-task="${task}"] .tw-span, .tw-lane[data-task="${task}"] .tw-end`,
    );
    let found: Element | null = null;
    for (const span of spans) {
      if (Number(span.dataset.event) <= event) found = span;
    }
    return found;
  }
}
