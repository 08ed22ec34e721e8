/**
 * A program beside the reader's own: a solution, the author's new text, or what somebody shared.
 * It is shown and never run; its element is made when it is first needed.
 */
import { query } from '../query.ts';

/** One file of the program; `html` is the inside of a `<code>`. */
export interface SideFile {
  readonly name: string;
  readonly html: string;
}

export class SidePane {
  readonly #desk: HTMLElement;
  #pane: HTMLElement | null = null;
  /** Where the focus goes back to. */
  #opener: Element | null = null;

  /** `desk` holds the reader's own code. */
  constructor(desk: HTMLElement) {
    this.#desk = desk;
  }

  open(title: string, files: readonly SideFile[]): void {
    this.#pane ??= this.#make();
    this.#opener = document.activeElement;
    query(this.#pane, '.side-title').textContent = title;
    query(this.#pane, '.code-panel').replaceChildren(
      ...files.flatMap((file) => (files.length === 1 ? [code(file, title)] : named(file, title))),
    );
    this.#pane.hidden = false;
    this.#desk.classList.add('has-side');
    query(this.#pane, '.code').focus({ preventScroll: true });
    this.#pane.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    if (this.#pane === null || this.#pane.hidden) return;
    this.#pane.hidden = true;
    this.#desk.classList.remove('has-side');
    if (this.#opener instanceof HTMLElement) this.#opener.focus({ preventScroll: true });
  }

  #make(): HTMLElement {
    const pane = document.createElement('div');
    pane.className = 'side-pane';
    pane.innerHTML =
      '<div class="side-head"><span class="side-title"></span>' +
      '<button type="button" class="link-button" data-do="close-side">Close</button></div>' +
      '<div class="code-panel"></div>';
    query(pane, '[data-do=close-side]').addEventListener('click', () => this.close());
    this.#desk.append(pane);
    return pane;
  }
}

function named(file: SideFile, title: string): HTMLElement[] {
  const heading = document.createElement('p');
  heading.className = 'side-file';
  heading.textContent = file.name;
  return [heading, code(file, `${title}: ${file.name}`)];
}

function code({ html }: SideFile, label: string): HTMLElement {
  const block = document.createElement('pre');
  block.className = 'code';
  block.tabIndex = 0;
  block.setAttribute('role', 'group');
  block.setAttribute('aria-label', label);
  block.innerHTML = `<code>${html}</code>`;
  return block;
}
