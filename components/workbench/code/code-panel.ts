/**
 * The reader's text, wherever it stands: in the static code of the page or, once they edit,
 * in an editor that takes its place.
 */
import type { CodeEditor, Problem } from '../../editor/code-editor.ts';
import { query } from '../query.ts';
import { plainCodeHtml } from './plain-code-html.ts';

export interface CodePanelOptions {
  readonly root: HTMLElement;
  readonly fileName: string;
  readonly siblings: () => Promise<Readonly<Record<string, string>>>;
  /** The author's text. */
  readonly original: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** The reader clicked the number of a line. */
  readonly onLineNumber?: (line: number) => void;
}

/** Places in the source, in whatever files. */
type Places = readonly { readonly file: string; readonly line: number }[];

export class CodePanel {
  readonly #options: CodePanelOptions;
  readonly #static: HTMLElement;
  readonly #code: HTMLElement;
  readonly #host: HTMLElement;
  #editor: CodeEditor | null = null;
  #opening: Promise<CodeEditor> | null = null;
  #text: string;
  #problems: readonly Problem[] = [];
  #highlighted: number | null = null;
  /** Lines on which tasks stand meanwhile. */
  #taskLines: readonly number[] = [];

  constructor(options: CodePanelOptions) {
    this.#options = options;
    this.#static = query(options.root, '.code');
    this.#code = query(options.root, '.code > code');
    this.#host = query(options.root, '.code-editor');
    this.#text = options.original;
    this.#static.addEventListener('click', (event) => this.#clickedNumber(event));
  }

  get text(): string {
    return this.#text;
  }

  get fileName(): string {
    return this.#options.fileName;
  }

  get isEdited(): boolean {
    return this.#text !== this.#options.original;
  }

  get isOpen(): boolean {
    return this.#editor !== null;
  }

  /** Opens the editor in place of the static code and puts the keyboard into it. */
  async open(line?: number, column?: number): Promise<void> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    const editor = await this.#opening;
    editor.focus(line, column);
  }

  /** Puts `text` in, as an edit that the editor can undo. */
  replace(text: string): void {
    if (this.#editor !== null) {
      this.#editor.replace(text);
      return;
    }
    this.#text = text;
    this.#options.onChange(text);
    void this.#repaint();
  }

  /** Shows the reader's kept text instead of the author's, without calling it a change. */
  restore(text: string): void {
    this.#text = text;
    void this.#repaint();
  }

  showProblems(problems: readonly Problem[]): void {
    this.#problems = problems;
    this.#editor?.showProblems(problems);
    this.#markStatic();
  }

  /** Tints the 1-based line, or none. */
  highlight(line: number | null, taskLines: readonly number[] = []): void {
    this.#highlighted = line;
    this.#taskLines = taskLines;
    this.#editor?.highlight(line, taskLines);
    this.#markStatic();
  }

  /** Tints where the run stands and, more faintly, where each task does, as far as it is here. */
  showPlaces(at: Places[number] | null, tasks: Places): void {
    const here = tasks.filter(({ file }) => file === this.fileName).map(({ line }) => line);
    this.highlight(at?.file === this.fileName ? at.line : null, here);
  }

  /** The 1-based line of the static code that `target` stands in, `null` outside of it. */
  lineOf(target: Element): number | null {
    const line = target.closest<HTMLElement>('.line');
    const index = line === null ? -1 : this.#lines().indexOf(line);
    return index < 0 ? null : index + 1;
  }

  /** Takes the reader to a line: in the editor with the cursor, in static code with a tint. */
  goTo(line: number, column: number): void {
    if (this.#editor !== null) {
      this.#editor.focus(line, column);
      return;
    }
    this.highlight(line);
    this.#static.focus({ preventScroll: true });
    this.#lines()[line - 1]?.scrollIntoView({ block: 'nearest' });
  }

  async #open(): Promise<CodeEditor> {
    const { openEditor } = await import('../../editor/open-editor.ts');
    const siblings = await this.#options.siblings();
    this.#host.style.minHeight = `${this.#static.offsetHeight}px`;
    this.#host.hidden = false;
    this.#host.classList.add('is-opening');
    try {
      this.#editor = await openEditor({
        host: this.#host,
        text: this.#text,
        fileName: this.#options.fileName,
        siblings,
        onRun: this.#options.onRun,
        onSwitch: () => void this.#switch(),
        onLineNumber: (line) => this.#options.onLineNumber?.(line),
        onChange: (text) => {
          this.#text = text;
          this.#options.onChange(text);
        },
      });
    } catch (error) {
      this.#host.hidden = true;
      throw error;
    } finally {
      this.#host.classList.remove('is-opening');
      this.#host.style.minHeight = '';
    }
    this.#static.hidden = true;
    this.#editor.showProblems(this.#problems);
    this.#editor.highlight(this.#highlighted, this.#taskLines);
    return this.#editor;
  }

  /** Puts the other kind of editor in this one's place, with the text as it is. */
  async #switch(): Promise<void> {
    const { chooseEditor } = await import('../../editor/preference.ts');
    chooseEditor(this.#editor?.kind === 'monaco' ? 'plain' : 'monaco');
    this.#editor?.dispose();
    this.#editor = null;
    this.#opening = null;
    this.#host.replaceChildren();
    this.#host.removeAttribute('style');
    this.#static.hidden = false;
    await this.#repaint();
    await this.open();
  }

  async #repaint(): Promise<void> {
    const text = this.#text;
    this.#code.innerHTML = plainCodeHtml(text);
    this.#markStatic();
    const { codeHtml } = await import('./code-html.ts');
    if (text !== this.#text || this.#editor !== null) return;
    this.#code.innerHTML = codeHtml(text, 'typescript');
    this.#markStatic();
  }

  #markStatic(): void {
    for (const [index, line] of this.#lines().entries()) {
      const wrong = this.#problems.find((problem) => problem.line === index + 1);
      line.classList.toggle('has-error', wrong?.severity === 'error');
      line.classList.toggle('has-warning', wrong?.severity === 'warning');
      line.classList.toggle('line-at-cursor', this.#highlighted === index + 1);
      line.classList.toggle('line-of-task', this.#taskLines.includes(index + 1));
    }
  }

  /** The numbers are drawn before the lines: where they show, the left edge is theirs. */
  #clickedNumber({ target, clientX }: MouseEvent): void {
    const line = (target as Element).closest<HTMLElement>('.line');
    if (line === null) return;
    const width = Number.parseFloat(getComputedStyle(line, '::before').width);
    const number = this.lineOf(line);
    const inside = clientX - line.getBoundingClientRect().left < width;
    if (inside && number !== null) this.#options.onLineNumber?.(number);
  }

  #lines(): HTMLElement[] {
    return [...this.#code.querySelectorAll<HTMLElement>('.line')];
  }
}
