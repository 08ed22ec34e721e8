/** The timeline of a result, and what its cursor tints in the output and in the code. */
import type { RunRecord } from '#trace/run-record.ts';
import type { CursorDetail } from '../../timeline/element.ts';
import { query } from '../query.ts';

export interface TimelinePaneOptions {
  readonly place: HTMLElement;
  readonly output: HTMLElement;
  /** The cursor came to this place in the source, or to none. */
  readonly onCursor: (position: CursorDetail['position']) => void;
}

export class TimelinePane {
  readonly #place: HTMLElement;
  readonly #output: HTMLElement;

  constructor({ place, output, onCursor }: TimelinePaneOptions) {
    this.#place = place;
    this.#output = output;
    place.addEventListener('tw-cursor', ({ detail }) => {
      this.#tintOutput(detail);
      onCursor(detail.atEnd ? null : detail.position);
    });
  }

  /** Loads the timeline's own script with the first run. */
  async show(record: RunRecord): Promise<void> {
    await import('../../timeline/element.ts');
    query<HTMLElementTagNameMap['tw-timeline']>(this.#place, 'tw-timeline').show(record);
  }

  showMoment(time: number, task: number | null): void {
    const timeline = query<HTMLElementTagNameMap['tw-timeline']>(this.#place, 'tw-timeline');
    timeline.showMoment(time, task);
    timeline.scrollIntoView({ block: 'nearest' });
  }

  #tintOutput({ output, atEnd }: CursorDetail): void {
    for (const line of this.#output.children as HTMLCollectionOf<HTMLElement>) {
      const index = Number(line.dataset.index);
      line.classList.toggle('is-at-cursor', !atEnd && index === output);
      line.classList.toggle('is-after-cursor', !atEnd && index > output);
    }
  }
}
