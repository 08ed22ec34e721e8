/** `<tw-section-visit>`: notes in the progress that a section was opened and read to its end. */
import { progress } from './progress.ts';

class SectionVisit extends HTMLElement {
  connectedCallback(): void {
    const { section } = this.dataset;
    if (section === undefined) return;
    progress.markOpened(section);
    const end = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      end.disconnect();
      progress.markSeen(section);
    });
    this.style.display = 'block';
    end.observe(this);
  }
}

customElements.define('tw-section-visit', SectionVisit);
