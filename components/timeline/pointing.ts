/** Pointing at the picture: the pointer drags the cursor along; it or the focus is on a mark. */

/** Calls `seek` with the pointer's place in the plot, and the plot's width, while it is held. */
export function onPlotDrag(root: HTMLElement, seek: (x: number, width: number) => void): void {
  const follow = (plot: HTMLElement, event: PointerEvent) => {
    event.preventDefault();
    const { left, width } = plot.getBoundingClientRect();
    seek(event.clientX - left, width);
  };
  root.addEventListener('pointerdown', (event) => {
    const plot = (event.target as Element).closest<HTMLElement>('.tw-plot');
    if (plot === null || event.button !== 0) return;
    plot.setPointerCapture(event.pointerId);
    follow(plot, event);
  });
  root.addEventListener('pointermove', (event) => {
    const plot = (event.target as Element).closest<HTMLElement>('.tw-plot');
    if (plot?.hasPointerCapture(event.pointerId)) follow(plot, event);
  });
}

/** Calls `tell` with the mark under the pointer whenever it is another one, `null` for none. */
export function onMarkHover(root: HTMLElement, tell: (mark: SVGElement | null) => void): void {
  let hovered: SVGElement | null = null;
  const hover = (target: Element | null) => {
    const mark = target?.closest<SVGElement>('.tw-drawing [data-event]') ?? null;
    if (mark === hovered) return;
    hovered = mark;
    tell(mark);
  };
  root.addEventListener('pointerover', (event) => hover(event.target as Element));
  root.addEventListener('pointerleave', () => hover(null));
}

/** Calls `tell` with the mark that gets the focus, `null` when the focus leaves the marks. */
export function onMarkFocus(root: HTMLElement, tell: (mark: SVGElement | null) => void): void {
  const markOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<SVGElement>('.tw-drawing [data-event]') : null;
  root.addEventListener('focusin', (event) => {
    const mark = markOf(event.target);
    if (mark !== null) tell(mark);
  });
  root.addEventListener('focusout', (event) => {
    if (markOf(event.target) !== null && markOf(event.relatedTarget) === null) tell(null);
  });
}
