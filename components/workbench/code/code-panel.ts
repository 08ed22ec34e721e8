/**
 * The reader's text of one file, wherever it stands: in the static code of the page or, once
 * they edit, in an editor that takes its place.
 */
import type { CodeEditor, Problem } from '../../editor/code-editor.ts';
import type { EditorKind } from '../../editor/preference.ts';
import type { Cursor } from '../../progress/progress-record.ts';
import { query } from '../query.ts';
import { plainCodeHtml } from './plain-code-html.ts';

export interface CodePanelOptions {
  readonly root: HTMLElement;
  readonly fileName: string;
  /** Of the program that the file belongs to, unique on the page. */
  readonly folder: string;
  /** Other modules that the file may import. */
  readonly siblings: () => Promise<Readonly<Record<string, string>>>;
  /** The editor changed another file of the folder: a name was changed everywhere. */
  readonly onSiblingChange: (file: string, text: string) => void;
  /** The reader asks for a place in another file; false where there is none to go to. */
  readonly onOpenFile: (file: string, line: number, column: number) => boolean;
  /** The author's text. */
  readonly original: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onRunOn: () => void;
  /** The reader clicked the number of a line. */
  readonly onLineNumber?: (line: number) => void;
}

/** An editor so far outside of the view is put away. */
const farOff = '300% 0px';

/** Places in the source, in whatever files. */
type Places = readonly { readonly file: string; readonly line: number }[];

export class CodePanel {
  readonly #options: CodePanelOptions;
  readonly #static: HTMLElement;
  readonly #code: HTMLElement;
  readonly #host: HTMLElement;
  #editor: CodeEditor | null = null;
  #opening: Promise<CodeEditor> | null = null;
  /** Both kinds stay once they were opened, for their undo. */
  readonly #editors = new Map<EditorKind, CodeEditor>();
  readonly #view: IntersectionObserver;
  /** Where an editor that opens puts the cursor. */
  #cursor: Cursor | null = null;
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
    this.#view = new IntersectionObserver(
      (entries) => this.#moved(entries.at(-1)?.isIntersecting ?? true),
      {
        rootMargin: farOff,
      },
    );
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
    const editor = await this.#opened();
    const kept = line === undefined ? this.#cursor : null;
    this.#cursor = null;
    editor.focus(kept?.line ?? line, kept?.column ?? column);
  }

  /** Opens the editor, and leaves the keyboard where it is. */
  async show(): Promise<void> {
    await this.#opened();
  }

  /** Other files of the program have changed. */
  showSiblings(siblings: Readonly<Record<string, string>>): void {
    for (const editor of this.#editors.values()) editor.showSiblings?.(siblings);
  }

  /** Where the cursor stands, `null` while no editor was open. */
  get cursor(): Cursor | null {
    return this.#editor?.cursor ?? this.#cursor;
  }

  /** Whether the editor knows how to lay out the text. */
  get formats(): boolean {
    return this.#editor?.format !== undefined;
  }

  async format(): Promise<void> {
    await this.#editor?.format?.();
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
  restore(text: string, cursor: Cursor | null = null): void {
    this.#text = text;
    this.#cursor = cursor;
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

  #opened(): Promise<CodeEditor> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  /** Puts the keyboard on the static code. */
  focus(): void {
    this.#static.focus({ preventScroll: true });
  }

  async #open(): Promise<CodeEditor> {
    const { preferredEditor } = await import('../../editor/preference.ts');
    const kind = preferredEditor();
    const known = this.#editors.get(kind);
    if (known === undefined) return this.#make(kind);
    this.#host.hidden = false;
    known.resume(this.#text);
    this.#show(known);
    return known;
  }

  async #make(kind: EditorKind): Promise<CodeEditor> {
    const { openEditor } = await import('../../editor/open-editor.ts');
    const { fileName, folder, onRun, onRunOn, onSiblingChange, onOpenFile } = this.#options;
    const siblings = await this.#options.siblings();
    this.#host.style.minHeight = `${this.#static.offsetHeight}px`;
    this.#host.hidden = false;
    this.#host.classList.add('is-opening');
    try {
      const editor = await openEditor(kind, {
        host: this.#host,
        text: this.#text,
        fileName,
        folder,
        siblings,
        onSiblingChange,
        onOpenFile,
        onRun,
        onRunOn,
        onSwitch: () => void this.#switch(),
        onLineNumber: (line) => this.#options.onLineNumber?.(line),
        onChange: (text) => {
          if (text === this.#text) return;
          this.#text = text;
          this.#options.onChange(text);
          // Put away, and changed with another file of the program.
          if (this.#editor === null) void this.#repaint();
        },
      });
      this.#editors.set(kind, editor);
      this.#show(editor);
      return editor;
    } catch (error) {
      this.#host.hidden = true;
      throw error;
    } finally {
      this.#host.classList.remove('is-opening');
      this.#host.style.minHeight = '';
    }
  }

  #show(editor: CodeEditor): void {
    this.#editor = editor;
    this.#host.hidden = false;
    this.#static.hidden = true;
    editor.showProblems(this.#problems);
    editor.highlight(this.#highlighted, this.#taskLines);
    this.#view.observe(this.#options.root);
  }

  /** Puts the static code in the editor's place; text, undo, cursor and scroll stay in it. */
  #putAway(): void {
    this.#editor?.suspend();
    this.#editor = null;
    this.#opening = null;
    this.#host.hidden = true;
    this.#static.hidden = false;
    void this.#repaint();
  }

  /** Puts the other kind of editor in this one's place, with the text as it is. */
  async #switch(): Promise<void> {
    const { chooseEditor } = await import('../../editor/preference.ts');
    chooseEditor(this.#editor?.kind === 'monaco' ? 'plain' : 'monaco');
    this.#view.disconnect();
    this.#putAway();
    await this.open();
  }

  /** Far from the view the static code stands in for the editor, which comes back in time. */
  #moved(near: boolean): void {
    if (!near && this.#editor !== null && !this.#host.contains(document.activeElement)) {
      this.#putAway();
    } else if (near && this.#editor === null && this.#opening === null) {
      this.#opening = this.#open();
    }
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
