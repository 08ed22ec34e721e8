/** `<tw-answer>`: a line that the verdict names is shown in the code beside it. */
class Answer extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLElement>('.line-link');
      if (link === null) return;
      const lines = [...this.querySelectorAll('.code .line')];
      for (const line of lines) line.classList.remove('is-told');
      const line = lines[Number(link.dataset.line) - 1];
      line?.classList.add('is-told');
      line?.scrollIntoView({ block: 'nearest' });
    });
  }
}

customElements.define('tw-answer', Answer);
