/**
 * Of a run with very many lanes, only those in view and a screen around them are in the page;
 * they change as the reader scrolls. The picture's height is that of all of them.
 */
import type { Lanes } from '#trace/lane.ts';
import type { Axis } from './axis-scale.ts';
import { renderTimeline } from './render.ts';
import { layOutRows, type Row } from './rows.ts';

/** Up to this many lanes, all are drawn. */
export const windowFrom = 120;
/** Lanes drawn at the start. */
export const firstWindow: readonly [number, number] = [0, 60];
/** Lanes drawn above and below those in view. */
const margin = 24;

export class LaneWindow {
  readonly #scroll: HTMLElement;
  readonly #drawing: SVGSVGElement;
  readonly #draw: (window: readonly [number, number]) => string;
  readonly #rows: readonly Row[];
  #window = firstWindow;
  #frame = 0;

  /** `figure` shows the first window already; `drawn` is told after each change. */
  constructor(figure: HTMLElement, lanes: Lanes, axis: Axis, id: string, drawn: () => void) {
    this.#scroll = figure.querySelector('.tw-scroll') as HTMLElement;
    this.#drawing = figure.querySelector('.tw-drawing') as SVGSVGElement;
    this.#rows = layOutRows(lanes).rows;
    this.#draw = (window) => renderTimeline(lanes, { axis, id, window });
    this.#scroll.addEventListener('scroll', () => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        if (this.#follow()) drawn();
      });
    });
  }

  /** Brings `task`'s lane into view. */
  reveal(task: number): void {
    const row = this.#rows.find(({ lane }) => lane.task === task);
    if (row === undefined) return;
    const { scrollTop, clientHeight } = this.#scroll;
    if (row.y > scrollTop && row.y < scrollTop + clientHeight - margin) return;
    this.#scroll.scrollTop = row.y - clientHeight / 2;
  }

  /** Draws other lanes where those in view are not all there. */
  #follow(): boolean {
    const { scrollTop, clientHeight } = this.#scroll;
    const first = this.#rows.findIndex(({ y }) => y > scrollTop);
    const after = this.#rows.findIndex(({ y }) => y > scrollTop + clientHeight);
    const last = after < 0 ? this.#rows.length : after;
    const [from, to] = this.#window;
    if (first >= from && last <= to) return false;
    this.#window = [Math.max(0, first - margin), Math.min(this.#rows.length, last + margin)];
    const drawn = document.createElement('div');
    drawn.innerHTML = this.#draw(this.#window);
    this.#drawing.replaceChildren(...(drawn.firstElementChild?.childNodes ?? []));
    return true;
  }
}
