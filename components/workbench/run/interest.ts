/**
 * Calls `fetchAhead` once, when the reader seems about to use an element: the pointer or the
 * focus enters it, or it comes near the view after they have begun to act on the page. What
 * merely stands there at the start is no interest, so that an unread page fetches nothing.
 */
export function onInterest(element: HTMLElement, fetchAhead: () => void): void {
  const controller = new AbortController();
  const { signal } = controller;
  let observer: IntersectionObserver | null = null;
  const now = () => {
    controller.abort();
    observer?.disconnect();
    fetchAhead();
  };
  element.addEventListener('pointermove', now, { signal });
  element.addEventListener('pointerdown', now, { signal });
  element.addEventListener('focusin', now, { signal });

  const watch = () => {
    observer ??= new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) now();
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(element);
  };
  for (const sign of ['wheel', 'touchmove', 'keydown'] as const) {
    addEventListener(sign, watch, { once: true, passive: true, signal });
  }
}
