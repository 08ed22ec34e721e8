/**
 * The cells of a page together. Their files are modules: a later cell may import those of an
 * earlier one, and then gets them as the reader has them now.
 */
import { filesBehind } from './imports.ts';

/** A cell as the others see it. */
export interface NotebookCell {
  /** Its files as they are now; a later cell may import any of them. */
  readonly files: Readonly<Record<string, string>>;
  readonly isEdited: boolean;
  /** The author's files that it imports, by name. */
  readonly siblings: Readonly<Record<string, string>>;
  /** Runs it; false when it was stopped or another run took its place. */
  run(): Promise<boolean>;
  /** Brings the author's text back and returns how to undo that. */
  takeBack(): () => void;
  /** Its result is older than a change in `file`. */
  showStale(file: string): void;
  /** Takes the reader to it. */
  turnTo(): void;
}

export class Notebook {
  readonly #inOrder: () => readonly NotebookCell[];
  #sequence = 0;

  /** `inOrder` gives the cells of the page from its top to its end. */
  constructor(inOrder: () => readonly NotebookCell[]) {
    this.#inOrder = inOrder;
  }

  /** The files that `cell` leads to, as they are now, without its own. */
  filesOf(cell: NotebookCell): Record<string, string> {
    const earlier = this.#textsBefore(cell);
    const own = Object.values(cell.files).join('\n');
    return filesBehind(own, (file) =>
      file in cell.files ? null : (earlier.get(file) ?? cell.siblings[file] ?? null),
    );
  }

  /** Every file that `cell` may import, for the editor to know. */
  filesFor(cell: NotebookCell): Record<string, string> {
    return { ...cell.siblings, ...Object.fromEntries(this.#textsBefore(cell)) };
  }

  /** Whether what `cell` would run is anything else than what its author compiled. */
  differs(cell: NotebookCell): boolean {
    const files = Object.entries(this.filesOf(cell));
    return cell.isEdited || files.some(([file, text]) => cell.siblings[file] !== text);
  }

  /** One of the files of `cell` has changed: results that came from the old one say so. */
  changed(cell: NotebookCell, file: string): void {
    for (const later of this.#after(cell)) {
      if (file in this.filesOf(later)) later.showStale(file);
    }
  }

  /** The cell whose `file` another one sees, which is the last of that name before it. */
  ownerOf(file: string, seenBy: NotebookCell): NotebookCell | null {
    return this.#before(seenBy).findLast(({ files }) => file in files) ?? null;
  }

  /** The cell below `cell`. */
  next(cell: NotebookCell): NotebookCell | null {
    return this.#after(cell)[0] ?? null;
  }

  /** Runs every cell from `first` (from the top where `null`) on, until one is stopped. */
  async runFrom(first: NotebookCell | null): Promise<void> {
    const sequence = ++this.#sequence;
    const cells = first === null ? this.#inOrder() : [first, ...this.#after(first)];
    for (const cell of cells) {
      const ended = await cell.run();
      if (!ended || sequence !== this.#sequence) return;
    }
  }

  /** Brings the author's text back into every cell and returns how to undo that. */
  takeAllBack(): () => void {
    const undo = this.#inOrder()
      .filter((cell) => cell.isEdited)
      .map((cell) => cell.takeBack());
    return () => {
      for (const one of undo) one();
    };
  }

  #textsBefore(cell: NotebookCell): Map<string, string> {
    const files = this.#before(cell).flatMap((one) => Object.entries(one.files));
    return new Map(files.filter(([file]) => !(file in cell.files)));
  }

  #before(cell: NotebookCell): readonly NotebookCell[] {
    const all = this.#inOrder();
    return all.slice(0, Math.max(0, all.indexOf(cell)));
  }

  #after(cell: NotebookCell): readonly NotebookCell[] {
    const all = this.#inOrder();
    return all.slice(all.indexOf(cell) + 1);
  }
}
