/**
 * The reader's program: one file, or several behind tabs, each with an editor of its own. To
 * whoever keeps, shares or compares it, it is one text (`packed-files.ts`).
 */
import type { SourcePosition } from '#trace/run-record.ts';
import type { Problem } from '../../editor/code-editor.ts';
import type { SavedCursor } from '../../progress/progress-record.ts';
import { CodePanel } from './code-panel.ts';
import { type Files, packFiles, unpackFiles } from './packed-files.ts';
import { Tabs } from './tabs.ts';

export interface ProgramCodeOptions {
  /** Holds one `.code-panel` for each file, and the tabs where there are several. */
  readonly root: HTMLElement;
  /** Of the program, unique on the page. */
  readonly id: string;
  /** The author's files; the first is the entry. */
  readonly originals: Files;
  /** Modules outside of the program that it may import. */
  readonly siblings: () => Promise<Files>;
  /** After each change: the whole program as one text, and the file that changed. */
  readonly onChange: (text: string, file: string) => void;
  readonly onRun: () => void;
  readonly onRunOn: () => void;
  /** The reader clicked the number of a line. */
  readonly onLineNumber: (file: string, line: number) => void;
}

/** A place in the program; without a file it is in the one that shows. */
export type Place = Pick<SourcePosition, 'line'> & Partial<SourcePosition>;

type FileLine = Omit<SourcePosition, 'column'>;

export class ProgramCode {
  readonly #options: ProgramCodeOptions;
  readonly #names: readonly string[];
  readonly #panels: readonly CodePanel[];
  readonly #tabs: Tabs | null;
  readonly #notes: readonly Element[];
  #shown = 0;
  #editing = false;
  /** The reader's files that the author's program no longer has: kept, and not run. */
  #former: Files = {};
  #problems: (file: string) => readonly Problem[] = () => [];

  constructor(options: ProgramCodeOptions) {
    this.#options = options;
    const { root, originals } = options;
    this.#names = Object.keys(originals);
    const roots = [...root.querySelectorAll<HTMLElement>('.code-panel')];
    this.#panels = this.#names.map((name, index) => this.#panel(name, roots[index] ?? root));
    const list = root.querySelector<HTMLElement>('.file-tabs');
    this.#tabs = list && new Tabs(list, (index) => this.#turned(index));
    this.#notes = [...root.querySelectorAll('.file-tab-note')];
  }

  /** The program as one text. */
  get text(): string {
    return packFiles({ ...this.files, ...this.#former });
  }

  /** Its files as they are now. */
  get files(): Files {
    return Object.fromEntries(this.#panels.map(({ fileName, text }) => [fileName, text]));
  }

  /** The file that shows. */
  get shown(): CodePanel {
    const panel = this.#panels[this.#shown] ?? this.#panels[0];
    if (panel === undefined) throw new Error('A program has at least one file.');
    return panel;
  }

  get isEdited(): boolean {
    return this.text !== packFiles(this.#options.originals);
  }

  get hasSeveralFiles(): boolean {
    return this.#panels.length > 1;
  }

  /** Whether the reader has opened the editor. */
  get isOpen(): boolean {
    return this.#editing;
  }

  /** Where the reader's cursor stands, `null` while no editor was open. */
  get cursor(): SavedCursor | null {
    const { cursor, fileName } = this.shown;
    return cursor === null || !this.hasSeveralFiles ? cursor : { ...cursor, file: fileName };
  }

  /** Opens the editor of the file that shows and puts the keyboard into it. */
  async open(line?: number): Promise<void> {
    const before = this.#editing;
    // At once: whoever turns to another file meanwhile means to edit that one.
    this.#editing = true;
    try {
      await this.shown.open(line);
    } catch (error) {
      this.#editing = before;
      throw error;
    }
  }

  /** Puts another program in, as edits that the editors can undo. */
  replace(text: string): void {
    const before = this.text;
    const changed = this.#take(text).filter(([panel, its]) => panel.text !== its);
    for (const [panel, its] of changed) panel.replace(its);
    if (changed.length === 0 && this.text !== before) {
      this.#options.onChange(this.text, this.shown.fileName);
    }
  }

  /** Shows the reader's kept program instead of the author's, without calling it a change. */
  restore(text: string, cursor: SavedCursor | null): void {
    const at = this.#indexOf(cursor?.file) ?? 0;
    for (const [panel, its] of this.#take(text)) {
      panel.restore(its, panel === this.#panels[at] ? cursor : null);
    }
    this.#show(at);
    this.#note();
  }

  /** `text` from elsewhere as this program: with these files and no others. */
  fitting(text: string): Files {
    const { originals } = this.#options;
    const given = unpackFiles(text, this.#names[0] ?? '');
    return Object.fromEntries(
      Object.entries(originals).map(([name, own]) => [name, given[name] ?? own]),
    );
  }

  /** Marks what was found in each file. */
  showProblems(inFile: (file: string) => readonly Problem[]): void {
    this.#problems = inFile;
    for (const panel of this.#panels) panel.showProblems(inFile(panel.fileName));
    this.#note();
  }

  /** Tints a line of the file that shows, or none anywhere. */
  highlight(line: number | null): void {
    for (const panel of this.#panels) panel.highlight(panel === this.shown ? line : null);
  }

  /**
   * Tints where a run stands and, more faintly, where each task does; `follows`: turns to the
   * file it stands in.
   */
  showPlaces(at: FileLine | null, tasks: readonly FileLine[], follows: boolean): void {
    for (const panel of this.#panels) panel.showPlaces(at, tasks);
    if (follows) this.#turnTo(at?.file);
  }

  /** Takes the reader to a place; false where it is in none of these files. */
  goTo({ file, line, column = 1 }: Place): boolean {
    if (file !== undefined && this.#indexOf(file) === null) return false;
    this.#turnTo(file);
    const { shown } = this;
    if (this.#editing) void shown.open(line, column);
    else shown.goTo(line, column);
    return true;
  }

  /** Puts the keyboard on the code as it stands in the page. */
  focus(): void {
    this.shown.focus();
  }

  /** The line of static code that `target` stands in, `null` outside of it. */
  lineOf(target: Element): number | null {
    return this.shown.lineOf(target);
  }

  #panel(name: string, root: HTMLElement): CodePanel {
    const { id, originals, siblings, onChange, onRun, onRunOn, onLineNumber } = this.#options;
    const others = () => {
      const { [name]: _, ...rest } = this.files;
      return rest;
    };
    return new CodePanel({
      root,
      fileName: name,
      original: originals[name] ?? '',
      folder: id,
      siblings: async () => ({ ...(await siblings()), ...others() }),
      onSiblingChange: (file, text) => {
        const panel = this.#panels[this.#indexOf(file) ?? -1];
        if (panel !== undefined && panel.text !== text) panel.replace(text);
      },
      onOpenFile: (file, line, column) => this.goTo({ file, line, column }),
      onRun,
      onRunOn,
      onLineNumber: (line) => onLineNumber(name, line),
      onChange: (text) => {
        for (const panel of this.#panels) {
          if (panel.fileName !== name) panel.showSiblings({ [name]: text });
        }
        this.#note();
        onChange(this.text, name);
      },
    });
  }

  /** Takes a program apart into what each panel is to show. */
  #take(text: string): (readonly [CodePanel, string])[] {
    const entry = this.#names[0] ?? '';
    const given = unpackFiles(text, entry);
    const isFormer = ([name]: [string, string]) => !this.#names.includes(name);
    this.#former = Object.fromEntries(Object.entries(given).filter(isFormer));
    const { originals } = this.#options;
    return this.#panels.map((panel) => {
      const { fileName } = panel;
      return [panel, given[fileName] ?? originals[fileName] ?? ''] as const;
    });
  }

  #indexOf(file: string | undefined): number | null {
    const index = file === undefined ? -1 : this.#names.indexOf(file);
    return index < 0 ? null : index;
  }

  #turnTo(file: string | undefined): void {
    const index = this.#indexOf(file);
    if (index === null || index === this.#shown) return;
    this.#show(index);
    this.#turned(index);
  }

  #show(index: number): void {
    this.#tabs?.select(index);
    this.#shown = index;
  }

  /** Another file shows: who edits goes on editing. */
  #turned(index: number): void {
    this.#shown = index;
    // An editor that cannot be loaded leaves the static code in its place.
    if (this.#editing) void this.shown.show().catch(() => {});
  }

  /** Says on each tab what is to be known of its file. */
  #note(): void {
    for (const [index, note] of this.#notes.entries()) {
      const panel = this.#panels[index];
      if (panel === undefined) continue;
      const wrong = this.#problems(panel.fileName).some(({ severity }) => severity === 'error');
      const words = [...(panel.isEdited ? ['edited'] : []), ...(wrong ? ['error'] : [])];
      note.textContent = words.map((word) => ` · ${word}`).join('');
    }
  }
}
