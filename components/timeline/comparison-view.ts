/** Puts a comparison into the page, with a way to close it. */
import { type ComparedRun, renderComparison } from './comparison.ts';

/** Fills `root`, and shows it. */
export function showComparison(
  root: HTMLElement,
  own: ComparedRun,
  other: ComparedRun,
  id: string,
): void {
  root.setAttribute('role', 'region');
  root.setAttribute('aria-label', `${own.title} and ${other.title.toLowerCase()}`);
  root.tabIndex = -1;
  root.innerHTML =
    '<button type="button" class="tw-offer tw-close">Close the comparison</button>' +
    renderComparison(own, other, `${id}-compared`);
  root.querySelector('.tw-close')?.addEventListener('click', () => root.replaceChildren());
  root.focus({ preventScroll: true });
  root.scrollIntoView({ block: 'nearest' });
}
