/**
 * Below the transport: the program at the cursor, behind a disclosure, and beside it the tools
 * that start from a line of the source or take the run elsewhere.
 */
import type { RunState } from '#trace/run-state.ts';
import type { Trace } from '#trace/trace.ts';
import { stateHtml, stateTitle } from './state-html.ts';
import { escaped, htmlElement } from './svg.ts';

/** What the panel needs of the run it shows. */
export interface PanelRun {
  readonly trace: Trace;
  readonly name: (task: number) => string;
  /** The lines on which the run stood. */
  readonly lines: readonly { readonly file: string; readonly line: number }[];
}

export interface PanelActions {
  /** The reader asks when this line ran. */
  readonly onLine: (file: string, line: number) => void;
  readonly onExport: (format: string) => void;
}

/** Something to do with the run that the page knows and the timeline does not. */
export interface Offer {
  readonly words: string;
  readonly act: () => void;
}

/** What the menu offers, by the name under which it is asked for. */
export const exportFormats = {
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  perfetto: 'Perfetto trace',
  json: 'Trace as JSON',
} as const;

export class StatePanel {
  readonly #toggle: HTMLElement;
  readonly #title: HTMLElement;
  readonly #body: HTMLElement;
  readonly #offers: HTMLElement;
  readonly #run: PanelRun;
  #state: (() => RunState) | null = null;

  /** Fills `root`; it stays open if it was. */
  constructor(root: HTMLElement, id: string, run: PanelRun, actions: PanelActions) {
    const open = root.querySelector('[aria-expanded=true]') !== null;
    root.innerHTML = panelHtml(id, run);
    this.#run = run;
    this.#toggle = root.querySelector('.tw-state-toggle') as HTMLElement;
    this.#title = root.querySelector('.tw-state-title') as HTMLElement;
    this.#body = root.querySelector('.tw-state-body') as HTMLElement;
    this.#offers = root.querySelector('.tw-offers') as HTMLElement;
    this.#toggle.addEventListener('click', () => this.#open(!this.#isOpen));
    if (open) this.#open(true);
    this.#listen(root, actions);
  }

  offer(offers: readonly Offer[]): void {
    const buttons = offers.map(({ words, act }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'tw-offer';
      button.textContent = words;
      button.addEventListener('click', act);
      return button;
    });
    this.#offers.replaceChildren(...buttons);
  }

  /** The cursor came to `now`; `state` gives the program there. */
  show(now: Pick<RunState, 'time' | 'turn'>, state: () => RunState): void {
    this.#state = state;
    this.#title.textContent = stateTitle(now);
    this.#write();
  }

  get #isOpen(): boolean {
    return !this.#body.hidden;
  }

  #open(open: boolean): void {
    this.#toggle.setAttribute('aria-expanded', String(open));
    this.#body.hidden = !open;
    this.#write();
  }

  /** A closed panel costs nothing while the cursor moves. */
  #write(): void {
    if (this.#state === null || !this.#isOpen) return;
    this.#body.innerHTML = stateHtml(this.#state(), this.#run.trace, this.#run.name);
  }

  #listen(root: HTMLElement, { onLine, onExport }: PanelActions): void {
    root.addEventListener('click', (event) => {
      const { file, line, format } =
        (event.target as Element).closest<HTMLElement>('button')?.dataset ?? {};
      if (line !== undefined) onLine(file ?? '', Number(line));
      if (format === undefined) return;
      onExport(format);
      root.querySelector('details')?.removeAttribute('open');
    });
    const menu = root.querySelector<HTMLDetailsElement>('.tw-export');
    menu?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      event.preventDefault();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    menu?.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
    });
    const lines = root.querySelector<HTMLSelectElement>('.tw-lines');
    lines?.addEventListener('change', () => {
      const chosen = this.#run.lines[Number(lines.value)];
      if (chosen !== undefined) onLine(chosen.file, chosen.line);
    });
  }
}

function panelHtml(id: string, { lines }: PanelRun): string {
  const body = `${id}-state`;
  const formats = Object.entries(exportFormats).map(([format, words]) =>
    htmlElement('button', { type: 'button', 'data-format': format }, words),
  );
  return (
    '<div class="tw-state-bar">' +
    `<button type="button" class="tw-state-toggle" aria-expanded="false" aria-controls="${escaped(body)}">` +
    '<span class="tw-state-title"></span></button>' +
    '<span class="tw-offers"></span>' +
    linesHtml(lines) +
    `<details class="tw-export"><summary>Export</summary><div>${formats.join('')}</div></details>` +
    `</div><div class="tw-state-body" id="${escaped(body)}" hidden></div>`
  );
}

/** Where the pointer clicks a line's number, the keyboard chooses the line here. */
function linesHtml(lines: PanelRun['lines']): string {
  if (lines.length === 0) return '';
  const files = new Set(lines.map(({ file }) => file));
  const options = lines.map(({ file, line }, index) =>
    htmlElement(
      'option',
      { value: index },
      escaped(files.size > 1 ? `${file}:${line}` : `line ${line}`),
    ),
  );
  return (
    '<select class="tw-lines" aria-label="When did a line run?">' +
    `<option value="" selected>By line</option>${options.join('')}</select>`
  );
}
