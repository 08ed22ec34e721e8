/** The page's one polite live region: says what happened without taking the focus. */
let region: HTMLElement | null = null;

export function announce(text: string): void {
  if (region === null) {
    region = document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    document.body.append(region);
  }
  // The same words twice are news again only if the region was empty in between.
  const target = region;
  target.textContent = '';
  requestAnimationFrame(() => {
    target.textContent = text;
  });
}
