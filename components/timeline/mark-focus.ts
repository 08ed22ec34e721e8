/**
 * The marks of the picture for the keyboard: one of them is in the tab order, the arrow keys
 * lead on. Left and right go along a lane, up and down to the nearest mark of the next lane.
 */
export class MarkFocus {
  readonly #drawing: SVGSVGElement;
  #reachable: SVGElement | null = null;

  constructor(drawing: SVGSVGElement) {
    this.#drawing = drawing;
    this.#reach(drawing.querySelector<SVGElement>('.tw-lane [data-event]'));
  }

  /** The mark that has the focus, if one has. */
  get focused(): SVGElement | null {
    const mark = document.activeElement?.closest<SVGElement>('.tw-lane [data-event]') ?? null;
    return mark !== null && this.#drawing.contains(mark) ? mark : null;
  }

  /** The marks are others now. */
  refresh(): void {
    if (this.#reachable?.isConnected !== true) {
      this.#reach(this.#drawing.querySelector<SVGElement>('.tw-lane [data-event]'));
    }
  }

  /** Moves the focus as `key` asks, and gives the mark it came to; `null` if it stays. */
  move(key: string): SVGElement | null {
    const from = this.focused;
    const direction = directions[key];
    if (from === null || direction === undefined) return null;
    const to = direction.along
      ? this.#beside(from, direction.by)
      : this.#across(from, direction.by);
    if (to === null) return null;
    this.#reach(to);
    to.focus();
    return to;
  }

  #reach(mark: SVGElement | null): void {
    if (mark === null) return;
    this.#reachable?.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    // Its title is its name; an image is what has one.
    mark.setAttribute('role', 'img');
    this.#reachable = mark;
  }

  #beside(from: SVGElement, by: 1 | -1): SVGElement | null {
    const marks = marksOf(from.closest('.tw-lane'));
    return marks[marks.indexOf(from) + by] ?? null;
  }

  #across(from: SVGElement, by: 1 | -1): SVGElement | null {
    const lanes = [...this.#drawing.querySelectorAll('.tw-lane')];
    const event = eventOf(from);
    let next = lanes.indexOf(from.closest('.tw-lane') as Element) + by;
    for (; lanes[next] !== undefined; next += by) {
      const marks = marksOf(lanes[next] ?? null);
      if (marks.length > 0)
        return marks.findLast((mark) => eventOf(mark) <= event) ?? marks[0] ?? null;
    }
    return null;
  }
}

const directions: Readonly<Record<string, { along: boolean; by: 1 | -1 }>> = {
  ArrowLeft: { along: true, by: -1 },
  ArrowRight: { along: true, by: 1 },
  ArrowUp: { along: false, by: -1 },
  ArrowDown: { along: false, by: 1 },
};

/** In the order in which they happened; the picture draws them in another. */
function marksOf(lane: Element | null): SVGElement[] {
  const marks = [...(lane?.querySelectorAll<SVGElement>('[data-event]') ?? [])];
  return marks.sort((a, b) => eventOf(a) - eventOf(b));
}

function eventOf(mark: SVGElement): number {
  return Number(mark.dataset.event);
}
