/**
 * The timeline of a result, and its links to the rest of the cell: what its cursor and the
 * pointer tint in the output and in the code, and the ways from there into the timeline.
 */
import type { RunRecord } from '#trace/run-record.ts';
import type { CursorDetail, HoverDetail, Position } from '../../timeline/element.ts';
import { query } from '../query.ts';
import { linkOutput } from './output-links.ts';

/** Lines to tint: where the run stands, and where each live task does. */
export interface SourceTint {
  readonly at: Position | null;
  readonly tasks: readonly Position[];
  /** The reader moved the cursor there, and did not merely point. */
  readonly follows: boolean;
}

/** A run to set beside the one that is shown. */
export interface ComparableRun {
  /** What the button says: "Compare with the recorded run". */
  readonly words: string;
  /** What the other run is called there. */
  readonly title: string;
  /** `null` when it came to none. */
  readonly record: () => Promise<RunRecord | null>;
}

export interface TimelineLinks {
  /** The cursor or the pointer came to these places in the source. */
  readonly onTint: (tint: SourceTint) => void;
  /** The reader turned to a recorded result: runs the program, so that there is a trace. */
  readonly onWanted?: () => Promise<void>;
  /** What the run now shown may be compared with. */
  readonly comparables?: () => readonly ComparableRun[];
}

export class TimelinePane {
  readonly #place: HTMLElement;
  readonly #output: HTMLElement;
  readonly #links: TimelineLinks;
  #cursor: CursorDetail | null = null;
  #shown: RunRecord | null = null;
  #before: RunRecord | null = null;

  constructor(place: HTMLElement, output: HTMLElement, links: TimelineLinks) {
    this.#place = place;
    this.#output = output;
    this.#links = links;
    place.addEventListener('tw-cursor', ({ detail }) => {
      this.#cursor = detail;
      this.#showCursor();
    });
    place.addEventListener('tw-hover', ({ detail }) => this.#showHover(detail));
    linkOutput(output, {
      current: () => (this.#cursor === null || this.#cursor.atEnd ? -1 : this.#cursor.output),
      show: (index) => void this.#whenShown((timeline) => timeline.showOutput(index)),
    });
  }

  /** Loads the timeline's own script with the first run. */
  async show(record: RunRecord): Promise<void> {
    await import('../../timeline/element.ts');
    this.#cursor = null;
    if (this.#shown !== null && differs(this.#shown, record)) this.#before = this.#shown;
    this.#shown = record;
    this.#timeline.show(record);
    this.offer();
  }

  /** Offers the comparisons that make sense now. */
  offer(): void {
    if (this.#shown === null) return;
    const before = this.#before;
    const runs = [...(this.#links.comparables?.() ?? [])];
    if (before !== null) {
      const words = 'Compare with the run before';
      runs.push({ words, title: 'The run before', record: async () => before });
    }
    this.#timeline.offer(runs.map((run) => ({ words: run.words, act: () => this.#compare(run) })));
  }

  showMoment(time: number, task: number | null): void {
    this.#timeline.showMoment(time, task);
    this.#timeline.scrollIntoView({ block: 'nearest' });
  }

  /** Shows when this line ran. */
  showLine(file: string, line: number): Promise<void> {
    return this.#whenShown((timeline) => timeline.showLine(file, line));
  }

  get #timeline(): HTMLElementTagNameMap['tw-timeline'] {
    return query(this.#place, 'tw-timeline');
  }

  async #whenShown(act: (timeline: HTMLElementTagNameMap['tw-timeline']) => void): Promise<void> {
    if (this.#shown === null) await this.#links.onWanted?.();
    if (this.#shown !== null) act(this.#timeline);
  }

  async #compare({ title, record }: ComparableRun): Promise<void> {
    const other = await record();
    if (other === null) return;
    await this.#timeline.compareWith(other, { own: 'Your run', other: title });
  }

  #showCursor(): void {
    const cursor = this.#cursor;
    if (cursor === null) return;
    const { atEnd, output, position, tasks } = cursor;
    for (const line of this.#output.children as HTMLCollectionOf<HTMLElement>) {
      const index = Number(line.dataset.index);
      line.classList.toggle('is-at-cursor', !atEnd && index === output);
      line.classList.toggle('is-after-cursor', !atEnd && index > output);
    }
    this.#links.onTint(
      atEnd ? { at: null, tasks: [], follows: true } : { at: position, tasks, follows: true },
    );
  }

  /** What a mark stands for, while it is pointed at; then what the cursor stands at again. */
  #showHover(hover: HoverDetail | null): void {
    for (const line of this.#output.querySelectorAll('.is-pointed-at')) {
      line.classList.remove('is-pointed-at');
    }
    if (hover === null) {
      if (this.#cursor === null) this.#links.onTint({ at: null, tasks: [], follows: false });
      else this.#showCursor();
      return;
    }
    const { output, position } = hover;
    if (output >= 0) this.#output.children.item(output)?.classList.add('is-pointed-at');
    if (position !== null) this.#links.onTint({ at: position, tasks: [], follows: false });
  }
}

/** Whether two runs are worth comparing; the comparison itself looks closer. */
function differs(one: RunRecord, other: RunRecord): boolean {
  return (
    one.end !== other.end ||
    one.trace.length !== other.trace.length ||
    one.trace.strings.join('\n') !== other.trace.strings.join('\n')
  );
}
